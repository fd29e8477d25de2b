import { expect, it } from "vitest";
import { defaultCoreSettings } from "../../admission/settings.ts";
import { formatOperatorVersion } from "../../flink/version.ts";
import { supportedFlinkVersions } from "./supported-flink-versions.ts";

it.each([
  ["1.6.1", "v1_13", "v1_19"],
  ["1.9.0", "v1_15", "v1_19"],
  ["1.10.0", "v1_15", "v1_20"],
  ["1.12.1", "v1_15", "v2_0"],
  ["1.13.0", "v1_15", "v2_1"],
  ["1.15.0", "v1_15", "v2_2"],
  ["1.16.0", "v1_15", "v2_4"],
  ["main", "v1_15", "v2_4"],
])("operator %s: %s to %s", (version, oldest, newest) => {
  const settings = { ...defaultCoreSettings, operator: { ...defaultCoreSettings.operator, version } };
  const supported = supportedFlinkVersions(settings);
  expect(formatOperatorVersion(supported.oldest)).toBe(oldest);
  expect(formatOperatorVersion(supported.newest)).toBe(newest);
});
