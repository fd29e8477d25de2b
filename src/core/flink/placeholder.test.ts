import { expect, it } from "vitest";
import { hasPlaceholder } from "./placeholder.ts";

it.each([
  ["${SLOTS}", true],
  ["s3://${BUCKET}/checkpoints", true],
  ["{{ .Values.memory }}", true],
  ["${SLOTS", false],
  ["}${", false],
  ["{{name}", false],
  ["$HOME", false],
  ["2048m", false],
])("%s: %s", (text, expected) => {
  expect(hasPlaceholder(text)).toBe(expected);
});

it("takes linear time", () => {
  expect(hasPlaceholder("${".repeat(500_000))).toBe(false);
});
