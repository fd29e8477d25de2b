import type { Path } from "../admission/path.ts";
import { compose } from "./compose.ts";
import type { SourceDocument } from "./document.ts";
import { endOfLine } from "./flow.ts";
import type { Location } from "./location.ts";
import { dereference, type MappingEntry, type SourceNode } from "./node.ts";
import type { Source } from "./source.ts";

export interface Place {
  readonly location: Location;
  /** The line it is on, as it stands in the file. */
  readonly sourceLine: string;
}

export type Locator = (document: SourceDocument, path: Path) => Place;

/**
 * Finds where a value is written: a scalar or a flow collection itself, the key of a block collection; where there is
 * no such value, the key of the nearest ancestor that is there. What is merged or aliased is found where its text is.
 * A locator keeps the nodes of the source that it was asked about last, so that the many items of a List cost one parse.
 */
export const createLocator = (): Locator => {
  let last: { source: Source; root: SourceNode | undefined } | undefined;
  return (document, path) => {
    const { source } = document;
    if (last?.source !== source) last = { source, root: compose(source.text).root };
    const [start, end] = last.root ? rangeAt(last.root, [...document.root, ...path], source.text) : [0, 1];
    const location = source.locationOf(start, end);
    return { location, sourceLine: source.lineText(location.line) };
  };
};

/** The value at a path, or the nearest ancestor of it that is there. */
export interface Found {
  readonly node: SourceNode;
  /** Its key; items of a list have none. */
  readonly key: SourceNode | undefined;
  readonly isExact: boolean;
  /** How many segments of the path were found. */
  readonly depth: number;
}

type Range = [start: number, end: number];

const rangeAt = (root: SourceNode, path: Path, text: string): Range => {
  const { node, key, isExact } = descend(root, path);
  const isBlock = (node.kind === "mapping" || node.kind === "sequence") && !node.flow;
  const marked = key !== undefined && (!isExact || isBlock || node.start === -1) ? key : node;
  const start = Math.max(marked.start, 0);
  return [start, Math.min(Math.max(marked.end, start + 1), lineEnd(text, start))];
};

export const descend = (root: SourceNode, path: Path): Found => {
  let found: Found = { node: root, key: undefined, isExact: true, depth: 0 };
  for (const segment of path) {
    const child = childOf(found.node, segment);
    if (child === undefined) return { ...found, isExact: false };
    found = { node: child.value, key: child.key, isExact: true, depth: found.depth + 1 };
  }
  return found;
};

/** The value at a path, as it is written. */
export const nodeAt = (root: SourceNode, path: Path): SourceNode | undefined => {
  const { node, isExact } = descend(root, path);
  return isExact ? node : undefined;
};

const childOf = (
  parent: SourceNode,
  segment: string | number,
): { value: SourceNode; key: MappingEntry["key"] | undefined } | undefined => {
  const node = dereference(parent);
  if (node.kind === "mapping") return node.entries.get(String(segment));
  const item = node.kind === "sequence" ? node.items[Number(segment)] : undefined;
  return item && { value: item, key: undefined };
};

/** Where the visible text of the line ends. */
const lineEnd = (text: string, start: number): number => {
  const line = text.slice(start, endOfLine(text, start));
  return start + Math.max(line.trimEnd().length, 1);
};
