import {
  createLocator,
  editText,
  review,
  type Context,
  type DocumentEdits,
  type Report,
  type ReportedProblem,
  type SourceDocument,
  type Verdict,
} from "../core/index.ts";
import { creationOf, type Author } from "./creation.ts";
import type { JudgedDocument, ReadFile, ReadFiles } from "./read-files.ts";
import { reportResource } from "./report-resource.ts";

export interface MutatedDocument extends DocumentEdits, JudgedDocument {
  readonly verdict: Verdict;
}

/** A file with what injection makes of it. */
export interface MutatedFile {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly documents: readonly SourceDocument[];
  readonly mutated: readonly MutatedDocument[];
}

export interface Mutation {
  readonly files: readonly MutatedFile[];
  /** What the mutating stage has to say, and what could not be read or written. */
  readonly report: Report;
}

export const mutateFiles = ({ files, report }: ReadFiles, author: Author, context: Context): Mutation => {
  const locate = createLocator();
  const outcomes = files.map((file) => mutateFile(file, author, context));
  const resources = outcomes.flatMap(({ file: { name, mutated } }) =>
    mutated.map((document) => reportResource(name, document, document.verdict, locate)),
  );
  const problems = [...report.problems, ...outcomes.flatMap((outcome) => outcome.problems)];
  return { files: outcomes.map(({ file }) => file), report: { ...report, resources, problems } };
};

const mutateFile = (
  { file: { name, text }, reading, judged }: ReadFile,
  author: Author,
  context: Context,
): { file: MutatedFile; problems: ReportedProblem[] } => {
  const mutated = judged.map(({ kind, document }) => {
    const verdict = review(creationOf(document.object, author), "mutate", context);
    return { kind, document, verdict, edits: verdict.edits };
  });
  const changes = mutated.filter(({ edits }) => edits.length > 0);
  const { text: after, unchanged } = editText(text, changes);
  const file = { name, before: text, after, documents: reading.documents, mutated };
  return { file, problems: unchanged.map((document) => notWritten(name, document)) };
};

const notWritten = (file: string, document: SourceDocument): ReportedProblem => ({
  file,
  code: "edit-not-possible",
  message:
    "cannot be shown with what is injected, mostly because of its anchors: see it with -o json or -o patch",
  ...createLocator()(document, []),
});
