import { describe, expect, it } from "vitest";
import { fitWarnings, singleLine } from "./warnings.ts";

describe("singleLine", () => {
  it.each([
    ["two\nlines\tand a bell\u0007", "two\ufffdlines\ufffdand a bell\ufffd"],
    ["half a pair \ud83d", "half a pair \ufffd"],
    ["whole 🦫", "whole 🦫"],
  ])("%j becomes %j", (text, line) => {
    expect(singleLine(text)).toBe(line);
  });

  it("is cut at 256 code points", () => {
    expect(Array.from(singleLine("🦫".repeat(1_000_000)))).toHaveLength(256);
  });
});

describe("fitWarnings", () => {
  it("says the same thing once", () => {
    expect(fitWarnings(["a", "b", "a"])).toEqual(["a", "b"]);
  });

  it("counts what does not fit into 2,048 code points", () => {
    const warnings = fitWarnings(Array.from({ length: 50 }, (_, index) => `${index} ${"x".repeat(300)}`));
    expect(Array.from(warnings.join("")).length).toBeLessThanOrEqual(2048);
    expect(warnings.at(-1)).toBe("and 43 more: run headgate check to see all");
  });
});
