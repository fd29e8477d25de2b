import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJavaDouble, parseJavaInteger, parseJavaLong } from "./java-number.ts";

describe("parseJavaInteger", () => {
  it.each<[string, number | undefined]>([
    ["2147483647", 2147483647],
    ["-2147483648", -2147483648],
    ["+007", 7],
    ["٣", 3],
    ["2147483648", undefined],
    ["1_000", undefined],
    [" 1", undefined],
    ["1.0", undefined],
    ["0x1", undefined],
    ["-", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, value) => {
    expect(parseJavaInteger(text)).toBe(value);
  });
});

describe("parseJavaLong", () => {
  it.each<[string, bigint | undefined]>([
    ["9223372036854775807", 2n ** 63n - 1n],
    ["-9223372036854775808", -(2n ** 63n)],
    ["9223372036854775808", undefined],
    [`${"0".repeat(100)}1`, 1n],
    ["1L", undefined],
  ])("reads %j as %s", (text, value) => {
    expect(parseJavaLong(text)).toBe(value);
  });
});

describe("parseJavaDouble", () => {
  it.each<[string, number | undefined]>([
    ["1.5", 1.5],
    [" .5 ", 0.5],
    ["1d", 1],
    ["2.5F", 2.5],
    ["-Infinity", -Infinity],
    ["NaN", NaN],
    ["1e400", Infinity],
    ["0x1.8p1", 3],
    ["-0x.8p0", -0.5],
    ["0x1p-1074", 5e-324],
    ["0x1p-1075", 0],
    ["0x1.8p-1074", 1e-323],
    ["0x1p1024", Infinity],
    ["0x1.00000000000008p0", 1],
    ["0x1.0000000000000800000000001p0", 1 + 2 ** -52],
    ["infinity", undefined],
    ["0x1", undefined],
    ["1_0", undefined],
    ["1dd", undefined],
    ["٣", undefined],
    [".", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, value) => {
    expect(parseJavaDouble(text)).toBe(value);
  });

  it("reads back the shortest text of any double", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        expect(parseJavaDouble(String(value))).toBe(Object.is(value, -0) ? 0 : value);
      }),
    );
  });
});
