import { oneLine, type Finding } from "../admission/finding.ts";
import { isSecretPlace } from "../admission/secret-place.ts";
import type { Place } from "../documents/locate.ts";
import type { Report } from "./report.ts";

export type Label = "Deny" | "Error" | "Warn" | "Skip";

/** One thing that is said about a place in a file. */
export interface ReportEntry {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly label: Label;
  readonly text: string;
  /** Missing where there is no line to show. */
  readonly place: Place | undefined;
}

/** All that a report has to say to people, file by file, from the top of each to its end. */
export const entriesOf = (report: Report): ReportEntry[] => {
  const order = new Map(report.files.map((file, index) => [file, index]));
  const entries = [...findings(report), ...problems(report), ...notes(report), ...incomplete(report)];
  return entries.sort(
    (left, right) =>
      (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) ||
      left.line - right.line ||
      left.column - right.column,
  );
};

const findings = ({ resources }: Report): ReportEntry[] =>
  resources.flatMap(({ file, findings: all }) =>
    all.flatMap((finding) => {
      const label = labelOf(finding);
      if (label === undefined) return [];
      const found = entry(file, label, oneLine(finding), finding);
      return [isSecretPlace(finding.path, finding.sourceLine) ? { ...found, place: undefined } : found];
    }),
  );

/** What is only recorded is no message to people. */
const labelOf = ({ action }: Finding): Label | undefined => (action === "Audit" ? undefined : action);

const problems = (report: Report): ReportEntry[] =>
  report.problems.map(({ file, code, message, location, sourceLine }) => {
    const place = location && sourceLine !== undefined ? { location, sourceLine } : undefined;
    return entry(file, "Error", `${message} [${code}]`, place);
  });

const notes = (report: Report): ReportEntry[] =>
  report.notes.map((note) => entry(note.file, "Warn", `${note.message} [${note.code}]`, note));

const incomplete = (report: Report): ReportEntry[] =>
  report.incomplete.map(({ file, line, kind, reason }) => ({
    ...entry(file, "Skip", `${kind} is incomplete and not judged: ${reason}`, undefined),
    line,
    column: 1,
  }));

const entry = (file: string, label: Label, text: string, place: Place | undefined): ReportEntry => ({
  file,
  line: place?.location.line ?? 0,
  column: place?.location.column ?? 0,
  label,
  text,
  place,
});
