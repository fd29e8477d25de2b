import { painter, type Colour, type Paint } from "./colour.ts";
import { entriesOf, type Label, type ReportEntry } from "./entry.ts";
import { excerpt } from "./excerpt.ts";
import { printable, shortened } from "./printable.ts";
import type { Report } from "./report.ts";
import { summaryLine } from "./summary.ts";

export interface TextOptions {
  readonly colour: boolean;
  /** `severe`: only denials and errors. */
  readonly messages: "all" | "severe" | "none";
  /** Whether the last line says how many there are of each. */
  readonly summary: boolean;
}

/** For a terminal: each message in one line that editors can jump to, and the line that it is about. */
export const textReport = (report: Report, { colour, messages, summary }: TextOptions): string => {
  const paint = painter(colour);
  const entries = messages === "none" ? [] : entriesOf(report);
  const shown = messages === "severe" ? entries.filter(isSevere) : entries;
  const texts = shown.map((entry) => entryText(entry, paint));
  if (summary) texts.push(`${summaryLine(report, paint)}\n`);
  return texts.join("\n");
};

const isSevere = ({ label }: ReportEntry): boolean => label === "Deny" || label === "Error";

const colours: Record<Label, Colour> = { Deny: "red", Error: "red", Warn: "yellow", Skip: "cyan" };

const entryText = ({ file, line, column, label, text, place }: ReportEntry, paint: Paint): string => {
  const position = line === 0 ? "" : `:${line}:${column}`;
  const where = paint(`${printable(file)}${position}:`, "bold");
  const message = `${where} ${paint(label, colours[label], "bold")} ${withDimRule(shortened(text), paint)}\n`;
  return place === undefined ? message : `${message}${excerpt(place, paint)}\n`;
};

/** The id at the end matters less than the message. */
const withDimRule = (text: string, paint: Paint): string => {
  const start = text.lastIndexOf(" [");
  return start === -1 || !text.endsWith("]") ? text : text.slice(0, start) + paint(text.slice(start), "dim");
};
