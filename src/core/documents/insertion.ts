import type { Json } from "../admission/json.ts";
import { endOfLine } from "./flow.ts";
import type { MappingNode, SequenceNode, SourceNode } from "./node.ts";
import { blockText, flowEntry, flowText, type Style } from "./render.ts";
import type { Splice } from "./splice.ts";

/** An entry that comes last in a mapping. */
export const insertEntry = (
  text: string,
  mapping: MappingNode,
  [key, value]: readonly [string, Json],
  style: Style,
): Splice => {
  if (mapping.flow) {
    return insertFlow(text, mapping, (indentation) => flowEntry(key, value, indentation, style), style);
  }
  return insertBlock(text, mapping, Object.fromEntries([[key, value]]), style);
};

/** An item that comes last in a sequence. */
export const appendItem = (text: string, sequence: SequenceNode, value: Json, style: Style): Splice =>
  sequence.flow
    ? insertFlow(text, sequence, () => flowText(value, style), style)
    : insertBlock(text, sequence, [value], style);

/** The first entry below a key that has no value yet. */
export const insertBelow = (text: string, key: SourceNode, value: Json, style: Style): Splice => {
  const indentation = `${" ".repeat(columnOf(text, key.start))}  `;
  const at = visibleLineEnd(text, key.end);
  return { start: at, end: at, text: style.lineBreak + indentation + blockText(value, indentation, style) };
};

export const columnOf = (text: string, offset: number): number =>
  offset - text.lastIndexOf("\n", offset - 1) - 1;

const insertBlock = (text: string, node: MappingNode | SequenceNode, value: Json, style: Style): Splice => {
  const indentation = " ".repeat(columnOf(text, node.start));
  const at = visibleLineEnd(text, node.end);
  return { start: at, end: at, text: style.lineBreak + indentation + blockText(value, indentation, style) };
};

/** Behind a comment on the line, before its line break. */
const visibleLineEnd = (text: string, offset: number): number => {
  const end = endOfLine(text, offset);
  return text[end - 1] === "\r" ? end - 1 : end;
};

/** On a line of its own where the first entry has one. */
const insertFlow = (
  text: string,
  node: MappingNode | SequenceNode,
  render: (indentation: string | undefined) => string,
  { lineBreak }: Style,
): Splice => {
  const inside = text.slice(node.start + 1, node.end - 1);
  const at = node.start + 1 + inside.trimEnd().length;
  if (inside.trim() === "") return { start: node.start + 1, end: node.end - 1, text: render(undefined) };
  const comma = inside.trimEnd().endsWith(",") ? "" : ",";
  const indentation = /^[ \t]*\r?\n([ \t]*)\S/.exec(inside)?.[1];
  const gap = indentation === undefined ? " " : lineBreak + indentation;
  return { start: at, end: at, text: comma + gap + render(indentation) };
};
