import { expect, it } from "vitest";
import { mendDuration, mendMemory } from "./mend-quantity.ts";

it.each([
  ["2Gi", "2g"],
  ["512 MiB", "512m"],
  ["1.5g", "1536m"],
  ["0.5 Gi", "512m"],
  ["0.1g", undefined],
  ["1.5", undefined],
  ["0Gi", undefined],
  ["2 gigs", undefined],
])("mends the memory size %j", (text, mended) => {
  expect(mendMemory(text)).toBe(mended);
});

it.each([
  ["1.5 h", "90 min"],
  ["1h 30min", "90 min"],
  ["1h30m10s", "5410 s"],
  ["PT10S", "10 s"],
  ["1.5", undefined],
  ["-5 s", undefined],
  ["5 fortnights", undefined],
  ["1..5 s", undefined],
])("mends the duration %j", (text, mended) => {
  expect(mendDuration(text)).toBe(mended);
});
