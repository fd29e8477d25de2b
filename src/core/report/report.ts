import type { FailureCode } from "../admission/failure.ts";
import type { Finding } from "../admission/finding.ts";
import type { Kind } from "../admission/kind.ts";
import type { Place } from "../documents/locate.ts";
import type { NoteCode } from "../documents/note.ts";

/** What became of the documents of some files. */
export interface Report {
  /** As they were given, in this order. */
  readonly files: readonly string[];
  readonly resources: readonly ReportedResource[];
  /** What could not be read; without a place where it is the file as a whole. */
  readonly problems: readonly ReportedProblem[];
  readonly notes: readonly ReportedNote[];
  readonly incomplete: readonly IncompleteDocument[];
  /** Documents of kinds that Headgate does not know. */
  readonly others: number;
  /** Documents of nothing but comments. */
  readonly empty: number;
}

export interface ReportedResource {
  readonly file: string;
  readonly line: number;
  readonly kind: Kind;
  readonly namespace: string;
  /** Ends with `*` where the API server would make the rest of it up (`generateName`). */
  readonly name: string;
  readonly allowed: boolean;
  /** Of both stages, most severe first. */
  readonly findings: readonly ReportedFinding[];
}

export interface ReportedFinding extends Finding, Place {}

export interface ReportedProblem extends Partial<Place> {
  readonly file: string;
  readonly code: FailureCode;
  readonly message: string;
}

export interface ReportedNote extends Place {
  readonly file: string;
  readonly code: NoteCode;
  readonly message: string;
}

/** A part of a resource (a kustomize patch, test data): not judged. */
export interface IncompleteDocument {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly reason: string;
}

export interface Counts {
  readonly files: number;
  readonly resources: number;
  readonly denied: number;
  /** Resources that are allowed, with a warning. */
  readonly warned: number;
  readonly problems: number;
  readonly notes: number;
  readonly incomplete: number;
  readonly others: number;
  readonly empty: number;
}

export const countsOf = (report: Report): Counts => ({
  files: report.files.length,
  resources: report.resources.length,
  denied: report.resources.filter(({ allowed }) => !allowed).length,
  warned: report.resources.filter(isWarned).length,
  problems: report.problems.length,
  notes: report.notes.length,
  incomplete: report.incomplete.length,
  others: report.others,
  empty: report.empty,
});

const isWarned = ({ allowed, findings }: ReportedResource): boolean =>
  allowed && findings.some(({ action }) => action === "Warn");
