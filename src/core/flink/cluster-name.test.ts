import { expect, it } from "vitest";
import { clusterNameMaxLength, isClusterName } from "./cluster-name.ts";

it.each<[string, boolean]>([
  ["a", true],
  ["my-cluster-1", true],
  ["a".repeat(clusterNameMaxLength), true],
  ["a".repeat(clusterNameMaxLength + 1), false],
  ["", false],
  ["1a", false],
  ["a-", false],
  ["-a", false],
  ["A", false],
  ["a.b", false],
  ["a\n", false],
])("of %j says %j", (text, expected) => {
  expect(isClusterName(text)).toBe(expected);
});
