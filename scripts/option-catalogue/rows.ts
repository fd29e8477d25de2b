import type { OptionRow, OptionSpan } from "../../src/core/flink/catalogue/option-row.ts";
import type { Facts } from "./facts.ts";

/** The rows of all keys, in order; `tables` has one table of facts for each of the lines. */
export const rowsOf = (
  lines: readonly string[],
  tables: readonly ReadonlyMap<string, Facts>[],
): OptionRow[] => {
  const keys = [...new Set(tables.flatMap((table) => [...table.keys()]))].sort();
  return keys.map((key) => [
    key,
    ...spansOf(
      lines,
      tables.map((table) => table.get(key)),
    ),
  ]);
};

const spansOf = (lines: readonly string[], facts: readonly (Facts | undefined)[]): OptionSpan[] => {
  const starts = lines.map((_, index) => index).filter((index) => !same(facts[index], facts[index - 1]));
  return starts.flatMap((start, position): OptionSpan[] => {
    const value = facts[start];
    if (value === undefined) return [];
    const end = (starts[position + 1] ?? lines.length) - 1;
    return [[rangeOf(lines, start, end), ...value]];
  });
};

const same = (left: Facts | undefined, right: Facts | undefined): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

const rangeOf = (lines: readonly string[], start: number, end: number): string =>
  `${start === 0 ? "" : lines[start]}-${end === lines.length - 1 ? "" : lines[end]}`;
