import { expect, it } from "vitest";
import { patience } from "./deadline.ts";

it.each([
  ["timeout=5s", 5000],
  ["dryRun=All&timeout=1s", 1000],
  ["timeout=30s", 30_000],
  ["timeout=0s", 0],
  ["timeout=99999s", 30_000],
  ["timeout=9999999s", 10_000],
  ["timeout=1m", 10_000],
  ["timeout=-5s", 10_000],
  ["timeout=5", 10_000],
  ["timeout=%", 10_000],
  ["", 10_000],
])("%s is %i ms", (query, milliseconds) => {
  expect(patience(query)).toBe(milliseconds);
});
