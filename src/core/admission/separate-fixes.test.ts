import { expect, it } from "vitest";
import type { Finding } from "./finding.ts";
import type { Path } from "./path.ts";
import { separateFixes } from "./separate-fixes.ts";

const plain: Finding = {
  rule: "group/name",
  action: "Warn",
  path: ["spec"],
  message: "is wrong",
  remedy: "mend it",
};

const fixing = (...paths: Path[]): Finding => ({
  ...plain,
  fix: paths.map((path) => ({ path, value: "right" })),
});

const kept = (...fixes: Path[][]): boolean[] =>
  separateFixes(fixes.map((paths) => fixing(...paths))).map(({ fix }) => fix !== undefined);

it.each<[string, Path[][], boolean[]]>([
  ["one beside the other", [[["a", "b"]], [["a", "c"]]], [true, true]],
  ["the same place", [[["a", "b"]], [["c"], ["a", "b"]]], [true, false]],
  ["below a place", [[["a"]], [["a", "b", "c"]]], [true, false]],
  ["above a place", [[["a", "b", "c"]], [["a"]]], [true, false]],
  ["a key written flat and nested", [[["a.b"]], [["a", "b"]]], [true, false]],
  ["a key that begins with another", [[["a.b"]], [["a.b.c"]]], [true, true]],
  ["what a dropped fix would have changed is free", [[["a"]], [["a"], ["b"]], [["b"]]], [true, false, true]],
])("%s", (_, fixes, expected) => {
  expect(kept(...fixes)).toEqual(expected);
});

it("leaves findings without a fix as they are", () => {
  expect(separateFixes([plain])).toEqual([plain]);
});
