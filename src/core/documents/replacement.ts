import { isArray, isObject, type Json } from "../admission/json.ts";
import { endOfLine } from "./flow.ts";
import { columnOf } from "./insertion.ts";
import type { ScalarNode, SourceNode } from "./node.ts";
import { blockText, flowText, type Style } from "./render.ts";
import type { Splice } from "./splice.ts";

/** A value as an entry of a mapping, or as an item of a list, which has no key. */
export interface Written {
  readonly node: SourceNode;
  readonly key: SourceNode | undefined;
}

export const replaceValue = (
  text: string,
  { node, key }: Written,
  value: Json,
  style: Style,
): Splice | undefined => {
  if (node.start === -1) return key && fillIn(text, key, value, style);
  const isScalar = !isObject(value) && !isArray(value);
  if (isInline(node) && (isScalar || style.isJson)) return { ...rangeOf(node), text: flowText(value, style) };
  return key?.kind === "scalar" ? rewriteEntry(text, { node, key }, value, style) : undefined;
};

const isInline = (node: SourceNode): boolean => {
  if (node.kind === "scalar") return node.style !== "block";
  return node.kind === "alias" || node.flow;
};

const rangeOf = ({ start, end }: SourceNode): { start: number; end: number } => ({ start, end });

/** Behind the colon of a key without a value. */
const fillIn = (text: string, key: SourceNode, value: Json, style: Style): Splice => {
  const at = text.indexOf(":", key.end) + 1;
  return { start: at, end: at, text: ` ${flowText(value, style)}` };
};

const rewriteEntry = (
  text: string,
  { node, key }: { readonly node: SourceNode; readonly key: ScalarNode },
  value: Json,
  style: Style,
): Splice => {
  const indentation = " ".repeat(columnOf(text, key.start));
  const entry = Object.fromEntries([[key.text, value]]);
  return { start: key.start, end: node.end, text: blockText(entry, indentation, style) };
};

/** Takes out an entry of a mapping: with its lines, or with its comma. */
export const removeEntry = (
  text: string,
  key: SourceNode,
  node: SourceNode,
  isFlow: boolean,
): Splice | undefined => {
  const end = Math.max(node.end, key.end + 1);
  if (isFlow) return removeFromFlow(text, key.start, end);
  const start = key.start - columnOf(text, key.start);
  const isAlone = text.slice(start, key.start).trim() === "";
  return isAlone ? { start, end: Math.min(endOfLine(text, end) + 1, text.length), text: "" } : undefined;
};

const removeFromFlow = (text: string, start: number, end: number): Splice => {
  const behind = /^\s*,\s*/.exec(text.slice(end, end + 200));
  if (behind) return { start, end: end + behind[0].length, text: "" };
  const before = text.slice(0, start).trimEnd();
  return { start: before.endsWith(",") ? before.length - 1 : start, end, text: "" };
};
