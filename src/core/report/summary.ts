import type { Colour, Paint } from "./colour.ts";
import { countsOf, type Counts, type Report } from "./report.ts";

/** `12 resources in 9 files: 3 denied, 2 with warnings, 7 in order; 8 documents of other kinds; 1 error` */
export const summaryLine = (report: Report, paint: Paint): string => {
  const counts = countsOf(report);
  const resources = `${many(counts.resources, "resource")} in ${many(counts.files, "file")}`;
  const outcome = counts.resources === 0 ? "" : `: ${outcomes(counts, paint)}`;
  return [resources + outcome, ...others(counts, paint)].join("; ");
};

const outcomes = ({ resources, denied, warned }: Counts, paint: Paint): string =>
  [
    painted(denied, `${denied} denied`, "red", paint),
    painted(warned, `${warned} with warnings`, "yellow", paint),
    painted(resources - denied - warned, `${resources - denied - warned} in order`, "green", paint),
  ]
    .filter((text) => text !== "")
    .join(", ");

const others = ({ incomplete, others: count, problems, notes }: Counts, paint: Paint): string[] =>
  [
    painted(notes, many(notes, "note"), "yellow", paint),
    painted(incomplete, `${incomplete} incomplete, not judged`, "cyan", paint),
    count === 0 ? "" : `${many(count, "document")} of other kinds`,
    painted(problems, many(problems, "error"), "red", paint),
  ].filter((text) => text !== "");

const painted = (count: number, text: string, colour: Colour, paint: Paint): string =>
  count === 0 ? "" : paint(text, colour);

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
