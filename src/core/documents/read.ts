import { isObject, quote, type JsonObject } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import { booleanNote } from "./boolean-note.ts";
import { compose, type Composed } from "./compose.ts";
import type { SourceDocument } from "./document.ts";
import { expandList, type Item } from "./list-items.ts";
import { nodeAt } from "./locate.ts";
import type { SourceNode } from "./node.ts";
import { noteAt, type DocumentNote } from "./note.ts";
import { problemAt, type DocumentProblem } from "./problem.ts";
import { Source } from "./source.ts";
import { splitStream } from "./split.ts";
import { isJsonPatch, standingOf } from "./standing.ts";
import { explain } from "./unreadable.ts";
import { withVersionText } from "./version-text.ts";

/** All that a file holds. */
export interface Reading {
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly DocumentProblem[];
  readonly notes: readonly DocumentNote[];
  /** Documents of nothing but comments. */
  readonly empty: number;
  /** JSON patches (RFC 6902): no resource, and no mistake either. */
  readonly patches: number;
}

/** Files above this many characters are not read: more than the API server and etcd would take of any one. */
export const maxFileLength = 16 * 1024 * 1024;

/**
 * The documents in the text of a file (YAML or JSON), as kubectl would read them. Never throws: what cannot be read is
 * a problem, and hides none of the other documents.
 */
export const readDocuments = (text: string): Reading => {
  if (text.length > maxFileLength) return tooLarge(text);
  const { sources, problems } = splitStream(text);
  const readings = sources.map(readSource);
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
    notes: readings.flatMap(({ notes }) => notes),
    empty: readings.filter(({ isEmpty }) => isEmpty).length,
    patches: readings.filter(({ isJsonPatch }) => isJsonPatch).length,
  };
};

const tooLarge = (text: string): Reading => {
  const message = `is larger than ${maxFileLength / 1024 / 1024} MiB`;
  const problem = problemAt(new Source(text.slice(0, 1024)), "file-too-large", message, [0]);
  return { documents: [], problems: [problem], notes: [], empty: 0, patches: 0 };
};

interface SourceReading {
  readonly documents: readonly SourceDocument[];
  readonly problems: readonly DocumentProblem[];
  readonly notes: readonly DocumentNote[];
  readonly isEmpty?: boolean;
  readonly isJsonPatch?: boolean;
}

const readSource = (source: Source): SourceReading => {
  try {
    const composed = compose(source.text);
    const { root } = composed;
    if (root === undefined || root.value === null) return { ...nothing, isEmpty: true };
    return isJsonPatch(root.value) ? { ...nothing, isJsonPatch: true } : readRoot(source, composed, root);
  } catch (error) {
    return { ...nothing, problems: [explain(error, source)] };
  }
};

const nothing: SourceReading = { documents: [], problems: [], notes: [] };

const readRoot = (source: Source, composed: Composed, root: SourceNode): SourceReading => {
  const items = expandList(root.value);
  const documents = items.flatMap(({ value, path }): SourceDocument[] =>
    isObject(value) ? [documentAt(source, root, path, value)] : [],
  );
  return {
    documents,
    problems: [...duplicateKeys(source, composed), ...notObjects(source, root, items)],
    notes: [...afterEnd(source, composed), ...documents.flatMap((document) => notesOn(document, root))],
  };
};

const documentAt = (source: Source, root: SourceNode, path: Path, value: JsonObject): SourceDocument => {
  const start = Math.max(nodeAt(root, path)?.start ?? 0, 0);
  const { line } = source.locationOf(start, start);
  return { source, root: path, line, object: withVersionText(value, root, path) };
};

const duplicateKeys = (source: Source, { duplicates }: Composed): DocumentProblem[] =>
  duplicates.map(({ key, first, again }) => {
    const line = source.locationOf(...first).line;
    const message = `is the key ${quote(key)} once more (first on line ${line}): kubectl would take this one without a word`;
    return problemAt(source, "yaml-duplicate-key", message, again);
  });

const notObjects = (source: Source, root: SourceNode, items: readonly Item[]): DocumentProblem[] =>
  items
    .filter(({ value }) => !isObject(value))
    .map(({ value, path }) => {
      const found = Array.isArray(value) ? "a list" : value === null ? "null" : `a ${typeof value}`;
      const offset = Math.max(nodeAt(root, path)?.start ?? 0, 0);
      return problemAt(source, "document-not-object", `is ${found}, expected an object with a kind`, [
        offset,
      ]);
    });

const afterEnd = (source: Source, { rest }: Composed): DocumentNote[] => {
  if (rest === undefined) return [];
  const message = "is not read by kubectl: it stops at the line ... above; separate documents with ---";
  return [noteAt(source, "yaml-document-end", message, [rest, rest + 1])];
};

const notesOn = ({ source, root: path, object }: SourceDocument, root: SourceNode): DocumentNote[] => {
  const node = standingOf(object).state === "judged" ? nodeAt(root, path) : undefined;
  return node === undefined ? [] : booleanNote(source, node);
};
