import { expect, it } from "vitest";
import {
  isNewerThanCatalogue,
  isOlderThanCatalogue,
  parseRange,
} from "../../src/core/flink/catalogue/lines.ts";
import { flinkOptions, lines, operatorOptions } from "../../src/core/flink/catalogue/options.generated.ts";

const keysOf = (line: number): string[] =>
  flinkOptions
    .filter(([, ...spans]) =>
      spans.some(([range]) => {
        const [first, last] = parseRange(range);
        return first <= line && line <= last;
      }),
    )
    .map(([key]) => key);

/** Seen to be right when the artifacts were read; an artifact that is missing or read wrongly changes them. */
it.each([
  ["1.15", 691],
  ["1.16", 750],
  ["1.17", 782],
  ["1.18", 811],
  ["1.19", 864],
  ["1.20", 991],
  ["2.0", 961],
  ["2.1", 987],
  ["2.2", 1008],
  ["2.3", 1061],
])("Flink %s has %i options", (line, count) => {
  expect(keysOf(lines.findIndex((known) => known === line))).toHaveLength(count);
});

it("the operator has 115 options in the artifacts", () => {
  expect(operatorOptions).toHaveLength(115);
});

it("Flink 2.0 took away 97 options and brought 67", () => {
  const [before, after] = ["1.20", "2.0"].map((line) => keysOf(lines.findIndex((known) => known === line)));
  expect(before?.filter((key) => !after?.includes(key))).toHaveLength(97);
  expect(after?.filter((key) => !before?.includes(key))).toHaveLength(67);
});

it("is sorted, and each option's spans follow one another", () => {
  const keys = flinkOptions.map(([key]) => key);
  expect(keys).toEqual([...new Set(keys)].sort());
  for (const [key, ...spans] of flinkOptions) {
    const ends = spans.flatMap(([range]) => parseRange(range));
    expect(ends, key).toEqual(ends.toSorted((left, right) => left - right));
  }
});

it("knows what is beyond it", () => {
  expect([2, 3, 4].map((minor) => isNewerThanCatalogue({ major: 2, minor }))).toEqual([false, false, true]);
  expect([14, 15].map((minor) => isOlderThanCatalogue({ major: 1, minor }))).toEqual([true, false]);
});

/** Options of tables, formats, connectors, catalogs and hints are no keys of a configuration. */
it.each([
  "connector",
  "format",
  "type",
  "path",
  "class",
  "interval",
  "factory.class",
  "address",
  "port",
  "async",
])("has no option called just %s", (key) => {
  expect(flinkOptions.map(([known]) => known)).not.toContain(key);
});

it("no option is another name of itself", () => {
  for (const [key, ...spans] of flinkOptions) {
    for (const [, , , deprecated = "", fallback = ""] of spans) {
      expect(`${deprecated} ${fallback}`.split(" ")).not.toContain(key);
    }
  }
});
