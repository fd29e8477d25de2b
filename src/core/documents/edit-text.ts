import { applyEdits, type Edit } from "../admission/edit.ts";
import { isObject, isSame, type Json } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import { compose } from "./compose.ts";
import type { SourceDocument } from "./document.ts";
import { appendItem, insertBelow, insertEntry } from "./insertion.ts";
import { descend, nodeAt, type Found } from "./locate.ts";
import { dereference, type SourceNode } from "./node.ts";
import { styleOf, type Style } from "./render.ts";
import { removeEntry, replaceValue } from "./replacement.ts";
import type { Source } from "./source.ts";
import { applySplices, type Splice } from "./splice.ts";

/** What is to become of one document of a file. */
export interface DocumentEdits {
  readonly document: SourceDocument;
  readonly edits: readonly Edit[];
}

export interface EditedText {
  readonly text: string;
  /** Documents whose text was left as it was, because the edits cannot be written into it (anchors, mostly). */
  readonly unchanged: readonly SourceDocument[];
}

/**
 * The text of a file after the edits. Only the lines that an edit is about change, so comments, order, quotes and
 * indentation stay. What was written is read again: a document that would not come out as it should is left alone.
 */
export const editText = (text: string, changes: readonly DocumentEdits[]): EditedText => {
  const splices: Splice[] = [];
  const unchanged: SourceDocument[] = [];
  for (const [source, own] of bySource(changes)) {
    const edited = editSource(source, own);
    if (edited === undefined) for (const { document } of own) unchanged.push(document);
    else splices.push({ start: source.offset, end: source.offset + source.text.length, text: edited });
  }
  return { text: applySplices(text, splices), unchanged };
};

/** The items of a List share their source. */
const bySource = (changes: readonly DocumentEdits[]): Map<Source, DocumentEdits[]> => {
  const groups = new Map<Source, DocumentEdits[]>();
  for (const change of changes) {
    const group = groups.get(change.document.source);
    if (group) group.push(change);
    else groups.set(change.document.source, [change]);
  }
  return groups;
};

/** Edit by edit, because one may need what the one before it has made; the documents of a List all at once. */
const editSource = (source: Source, changes: readonly DocumentEdits[]): string | undefined => {
  const before = rootOf(source.text);
  const rounds = changes.reduce((most, { edits }) => Math.max(most, edits.length), 0);
  let text: string | undefined = source.text;
  for (let round = 0; round < rounds && text !== undefined; round += 1) text = editOnce(text, changes, round);
  return before && text !== undefined && isAsEdited(before, text, changes) ? text : undefined;
};

const editOnce = (text: string, changes: readonly DocumentEdits[], round: number): string | undefined => {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const style = styleOf(text);
  const splices = changes.flatMap(({ document, edits }) => {
    const edit = edits[round];
    return edit === undefined
      ? []
      : [spliceFor(text, root, { ...edit, path: [...document.root, ...edit.path] }, style)];
  });
  return splices.every((splice) => splice !== undefined) ? applySplices(text, splices) : undefined;
};

const rootOf = (text: string): SourceNode | undefined => {
  try {
    return compose(text).root;
  } catch {
    return undefined;
  }
};

/** Nothing else in the source may change either: an anchor in it may stand for several values. */
const isAsEdited = (before: SourceNode, text: string, changes: readonly DocumentEdits[]): boolean => {
  if (!isObject(before.value)) return false;
  const edits = changes.flatMap(({ document, edits: own }) =>
    own.map((edit) => ({ ...edit, path: [...document.root, ...edit.path] })),
  );
  return isSame(applyEdits(before.value, edits), rootOf(text)?.value);
};

const spliceFor = (
  text: string,
  root: SourceNode,
  { path, value }: Pick<Edit, "path" | "value">,
  style: Style,
): Splice | undefined => {
  const found = descend(root, path);
  if (found.isExact && value === undefined) return removal(text, root, path, found);
  if (value === undefined) return undefined;
  if (found.isExact) return replaceValue(text, found, value, style);
  return addition(text, found, [path.slice(found.depth), value], style);
};

const removal = (text: string, root: SourceNode, path: Path, { node, key }: Found): Splice | undefined => {
  const parent = nodeAt(root, path.slice(0, -1));
  return key && parent?.kind === "mapping" ? removeEntry(text, key, node, parent.flow) : undefined;
};

/** The first of the missing segments is added to what is there, with the others inside it. */
const addition = (
  text: string,
  { node, key }: Found,
  [[segment, ...rest], innermost]: readonly [Path, Json],
  style: Style,
): Splice | undefined => {
  const value = rest.reduceRight<Json>((inner, name) => Object.fromEntries([[name, inner]]), innermost);
  if (segment === undefined || node.kind === "alias") return undefined;
  if (node.kind === "mapping") return insertEntry(text, node, [String(segment), value], style);
  if (node.kind === "sequence") return appendItem(text, node, value, style);
  const isEmpty = node.value === null && node.start === -1 && key !== undefined;
  return isEmpty
    ? insertBelow(text, dereference(key), Object.fromEntries([[segment, value]]), style)
    : undefined;
};
