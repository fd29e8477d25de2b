import type { Json } from "../admission/json.ts";

interface NodeBase {
  /** Offsets in the document's text; both -1 where nothing is written (`key:`). */
  readonly start: number;
  readonly end: number;
  readonly value: Json;
  /** Nodes in it with all aliases expanded, which may be far more than were written. */
  readonly size: number;
  /** Levels below it, aliases expanded. */
  readonly height: number;
}

/** `block` scalars (`|`, `>`) start with their content, below the indicator. */
export interface ScalarNode extends NodeBase {
  readonly kind: "scalar";
  readonly style: "plain" | "quoted" | "block";
  readonly text: string;
}

export interface SequenceNode extends NodeBase {
  readonly kind: "sequence";
  readonly flow: boolean;
  readonly items: readonly SourceNode[];
}

export interface MappingNode extends NodeBase {
  readonly kind: "mapping";
  readonly flow: boolean;
  /** What kubectl sees: merged entries among the own ones, of a key written twice the later. */
  readonly entries: ReadonlyMap<string, MappingEntry>;
}

export interface AliasNode extends NodeBase {
  readonly kind: "alias";
  readonly target: Exclude<SourceNode, AliasNode>;
}

/** A value as it is written in a document. */
export type SourceNode = ScalarNode | SequenceNode | MappingNode | AliasNode;

export interface MappingEntry {
  readonly key: SourceNode;
  readonly value: SourceNode;
}

/** What an alias stands for; any other node is itself. */
export const dereference = (node: SourceNode): Exclude<SourceNode, AliasNode> =>
  node.kind === "alias" ? node.target : node;
