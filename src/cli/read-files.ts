import {
  kinds,
  readDocuments,
  standingOf,
  type IncompleteDocument,
  type JsonObject,
  type Kind,
  type Reading,
  type Report,
  type SourceDocument,
} from "../core/index.ts";
import type { InputFile, Inputs } from "./input-files.ts";

export interface JudgedDocument {
  readonly kind: Kind;
  readonly document: SourceDocument;
}

export interface ReadFile {
  readonly file: InputFile;
  readonly reading: Reading;
  /** The whole resources in it. */
  readonly judged: readonly JudgedDocument[];
}

/** Everything that the inputs hold, and the report on what is not judged of it. */
export interface ReadFiles {
  readonly files: readonly ReadFile[];
  readonly report: Omit<Report, "resources">;
}

export const readFiles = ({ files, problems }: Inputs, patches: ReadonlySet<string>): ReadFiles => {
  const read = files.map((file) => readFile(file, patches));
  return {
    files: read,
    report: {
      files: [...files.map(({ name }) => name), ...problems.map(({ file }) => file)],
      problems: [...problems, ...read.flatMap(problemsIn)],
      notes: read.flatMap(({ file, reading }) => reading.notes.map((note) => ({ file: file.name, ...note }))),
      incomplete: read.flatMap((one) => incompleteIn(one, patches)),
      others: sum(read.map(othersIn)),
      empty: sum(read.map(({ reading }) => reading.empty)),
    },
  };
};

/** All whole resources. */
export const objectsOf = ({ files }: ReadFiles): JsonObject[] =>
  files.flatMap(({ judged }) => judged.map(({ document }) => document.object));

const readFile = (file: InputFile, patches: ReadonlySet<string>): ReadFile => {
  const reading = readDocuments(file.text);
  const judged = isPatch(file, patches) ? [] : reading.documents.flatMap(judgedDocument);
  return { file, reading, judged };
};

const judgedDocument = (document: SourceDocument): JudgedDocument[] => {
  const standing = standingOf(document.object);
  return standing.state === "judged" ? [{ kind: standing.kind, document }] : [];
};

const isPatch = ({ path }: InputFile, patches: ReadonlySet<string>): boolean =>
  path !== undefined && patches.has(path);

const problemsIn = ({ file, reading }: ReadFile): Report["problems"] => {
  if (isForeign(file)) return [];
  const { documents, problems, patches } = reading;
  const isEmpty = file.isNamed && documents.length === 0 && problems.length === 0 && patches === 0;
  if (isEmpty)
    return [{ file: file.name, code: "file-empty", message: "holds no document, expected a manifest" }];
  return problems.map((problem) => ({ file: file.name, ...problem }));
};

/** Nobody named it and it has no resource of ours: what is broken in it (another tool's templates) is not our business. */
export const isForeign = ({ isNamed, text }: InputFile): boolean =>
  !isNamed && !kinds.some((kind) => text.includes(kind));

const othersIn = ({ reading }: ReadFile): number =>
  reading.documents.filter(({ object }) => standingOf(object).state === "other").length + reading.patches;

const incompleteIn = ({ file, reading }: ReadFile, patches: ReadonlySet<string>): IncompleteDocument[] =>
  reading.documents.flatMap(({ object, line }) => {
    const standing = standingOf(object);
    if (standing.state === "other") return [];
    if (standing.state === "judged" && !isPatch(file, patches)) return [];
    const reason = standing.state === "incomplete" ? standing.reason : "a kustomization uses it as a patch";
    return [{ file: file.name, line, kind: kindName(object), reason }];
  });

const kindName = ({ kind }: JsonObject): string => (typeof kind === "string" ? kind : "");

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
