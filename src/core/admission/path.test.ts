import { describe, expect, it } from "vitest";
import { formatPath, jsonPointer, valueAt } from "./path.ts";

describe("formatPath", () => {
  it.each([
    [["spec", "job", "parallelism"], "spec.job.parallelism"],
    [
      ["spec", "flinkConfiguration", "state.checkpoints.dir"],
      'spec.flinkConfiguration["state.checkpoints.dir"]',
    ],
    [["spec", "job", "args", 0], "spec.job.args[0]"],
    [["metadata", "labels", "app/name"], 'metadata.labels["app/name"]'],
    [["a b"], '["a b"]'],
    [[], ""],
  ])("%j is written %s", (path, text) => {
    expect(formatPath(path)).toBe(text);
  });
});

it("escapes JSON pointers as RFC 6901 says", () => {
  expect(jsonPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
});

it("looks at own properties only", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  expect(valueAt({}, ["constructor"])).toBeUndefined();
  expect(valueAt({ a: "text" }, ["a", "length"])).toBeUndefined();
  expect(valueAt(JSON.parse('{"__proto__":{"x":1}}'), ["__proto__", "x"])).toBe(1);
});
