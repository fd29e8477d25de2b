import { describe, expect, it } from "vitest";
import { backOff, jittered } from "./back-off.ts";

describe("the wait after failures", () => {
  it.each([
    [1, 0, 500],
    [1, 1, 250],
    [2, 0, 1000],
    [3, 0.5, 1500],
    [5, 0, 8000],
    [6, 0, 10_000],
    [6, 1, 5000],
    [1_000_000, 0, 10_000],
  ])("%d in a row, chance %d: %d ms", (failures, chance, expected) => {
    expect(backOff(failures, chance)).toBe(expected);
  });

  it("differs from time to time", () => {
    expect(new Set(Array.from({ length: 20 }, () => backOff(6))).size).toBeGreaterThan(10);
  });
});

it.each([
  [0, 300],
  [0.5, 450],
  [1, 600],
])("a number between two, chance %d", (chance, expected) => {
  expect(jittered(300, 600, chance)).toBe(expected);
});
