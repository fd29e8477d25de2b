import { expect, it } from "vitest";
import { isIntervalTooShort } from "./checkpointing-interval.ts";

it.each([
  ["0", true],
  ["0 s", true],
  ["9 ms", true],
  ["9999 µs", true],
  ["10", false],
  ["10 ms", false],
  ["1 min", false],
  ["soon", false],
  ["", false],
])("an interval of %j: %s", (text, expected) => {
  expect(isIntervalTooShort(text)).toBe(expected);
});
