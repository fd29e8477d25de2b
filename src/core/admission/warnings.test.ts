import { describe, expect, it } from "vitest";
import { fitWarnings, warningsFor } from "./warnings.ts";

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

it("puts into words only what can fit", () => {
  let worded = 0;
  const items = Array.from({ length: 10_000 }, (_, index) => index);
  const warnings = warningsFor(items, (item) => {
    worded += 1;
    return `item ${item}`;
  });
  expect(worded).toBeLessThan(200);
  expect(warnings.at(-1)).toMatch(/^and \d+ more/);
});
