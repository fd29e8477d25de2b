import { expect, it } from "vitest";
import { isAtLeast, parseDottedVersion, parseOperatorVersion } from "./version.ts";

it.each([
  ["v1_20", { major: 1, minor: 20 }],
  ["v2_0", { major: 2, minor: 0 }],
  ["1.20", undefined],
  ["v1.17", undefined],
  ["${FLINK_VERSION}", undefined],
  ["v1_20 ", undefined],
])("the operator reads %s as %j", (text, version) => {
  expect(parseOperatorVersion(text)).toEqual(version);
});

it.each([
  ["1.12", { major: 1, minor: 12 }],
  ["1.12.0", { major: 1, minor: 12 }],
  ["1.20-stream1", { major: 1, minor: 20 }],
  ["1", undefined],
  ["latest", undefined],
])("Ververica reads %s as %j", (text, version) => {
  expect(parseDottedVersion(text)).toEqual(version);
});

it("compares by number, not by text", () => {
  expect(isAtLeast({ major: 1, minor: 9 }, "1.17")).toBe(false);
  expect(isAtLeast({ major: 2, minor: 0 }, "1.17")).toBe(true);
});
