import type { Place } from "../documents/locate.ts";
import type { Paint } from "./colour.ts";
import { printable } from "./printable.ts";

const maxWidth = 120;
const maxBefore = 60;

/** The line that something is about, with its number and a mark below the place. */
export const excerpt = ({ location, sourceLine }: Place, paint: Paint): string => {
  const { line, column, endLine, endColumn } = location;
  const lineEnd = endLine === line ? endColumn : sourceLine.length + 1;
  const first = column - 1 > maxWidth - 20 ? column - 1 - maxBefore : 0;
  const shown = cut(sourceLine, first);
  const before = cut(sourceLine.slice(0, column - 1), first);
  const marked = sourceLine.slice(column - 1, Math.min(lineEnd - 1, first + maxWidth));
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const mark = `^${"~".repeat(Math.max(0, widthOf(marked) - 1))}`;
  return [
    paint(`${gutter} |`, "dim"),
    `${paint(`${number} |`, "dim")} ${shown}`.trimEnd(),
    `${paint(`${gutter} |`, "dim")} ${" ".repeat(widthOf(before))}${paint(mark, "green")}`,
  ].join("\n");
};

/** One character for each, so that the mark stays below what it marks. */
const cut = (line: string, first: number): string => {
  const part = printable(line.slice(first, first + maxWidth).replaceAll("\t", " "));
  return `${first === 0 ? "" : "…"}${part}${line.length > first + maxWidth ? "…" : ""}`;
};

/** Characters that take two columns of a terminal: the East Asian ones and emoji (which are two UTF-16 units). */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

const widthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);
