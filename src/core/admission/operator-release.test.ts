import { expect, it } from "vitest";
import { isOperatorAtLeast } from "./operator-release.ts";
import { defaultCoreSettings } from "./settings.ts";

it.each([
  ["1.15.0", "1.15", true],
  ["1.15.0", "1.16", false],
  ["1.16-SNAPSHOT", "1.16", true],
  ["1.9.0", "1.10", false],
  ["v1.16.2", "1.16", true],
  ["2.0.0", "1.16", true],
  ["main", "1.16", true],
])("%s is at least %s: %s", (version, release, expected) => {
  const settings = { ...defaultCoreSettings, operator: { ...defaultCoreSettings.operator, version } };
  expect(isOperatorAtLeast(settings, release)).toBe(expected);
});
