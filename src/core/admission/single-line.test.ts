import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byteLength, singleLine } from "./single-line.ts";

describe("singleLine", () => {
  it.each([
    ["two\nlines\tand a bell\u0007", "two\ufffdlines\ufffdand a bell\ufffd"],
    ["half a pair \ud83d", "half a pair \ufffd"],
    ["whole 🦫", "whole 🦫"],
  ])("%j becomes %j", (text, line) => {
    expect(singleLine(text, 256)).toBe(line);
  });

  it("is cut at 256 code points", () => {
    expect(Array.from(singleLine("🦫".repeat(1_000_000), 256))).toHaveLength(256);
  });
});

it("counts bytes as Node does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(byteLength(text)).toBe(Buffer.byteLength(text, "utf8"));
    }),
  );
});
