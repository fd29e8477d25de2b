import { expect, it } from "vitest";
import { parseDuration } from "./duration.ts";

const second = 1_000_000_000n;

it.each<[string, bigint | undefined]>([
  ["100", 100_000_000n],
  ["1 min", 60n * second],
  ["1m", 60n * second],
  ["15 S", 15n * second],
  ["2 Hours", 7200n * second],
  ["1d", 86_400n * second],
  ["5µs", 5_000n],
  [" 7 nanos ", 7n],
  ["9223372036854775807s", (2n ** 63n - 1n) * second],
  ["9223372036854775807min", undefined],
  ["9223372036854775808ns", undefined],
  ["-1s", undefined],
  ["1.5s", undefined],
  ["1h 30min", undefined],
  ["PT15S", undefined],
  ["1 week", undefined],
  ["s", undefined],
  ["", undefined],
])("reads %j as %s", (text, nanoseconds) => {
  expect(parseDuration(text)).toBe(nanoseconds);
});
