import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../admission/json.ts";
import { defaultCoreSettings } from "../../admission/settings.ts";
import { unknownWorld } from "../../admission/world.ts";
import { requestFor } from "../../../../test/harness/fixture.ts";
import { review } from "../../engine.ts";

const isRefused = (
  apiVersion: string,
  kind: string,
  metadata: JsonObject,
  spec: JsonObject = {},
): boolean => {
  const request = requestFor("CREATE", { apiVersion, kind, metadata, spec });
  const { findings } = review(request, "validate", { settings: defaultCoreSettings, world: unknownWorld });
  return findings.some(({ rule, action }) => rule === "resource/name" && action === "Deny");
};

const flink = "flink.apache.org/v1beta1";

describe.each([
  ["FlinkDeployment", 45],
  ["FlinkBlueGreenDeployment", 39],
])("%s", (kind, longest) => {
  it.each([
    ["o", false],
    ["o1", false],
    ["o-1", false],
    ["a".repeat(longest), false],
    ["a".repeat(longest + 1), true],
    ["o-", true],
    ["-o", true],
    ["1o", true],
    ["o.1", true],
    ["O", true],
    ["ö", true],
    ["o\n", true],
    ["__proto__", true],
    ["a".repeat(1_000_000), true],
  ])("%.50s: refused %s", (name, expected) => {
    expect(isRefused(flink, kind, { name })).toBe(expected);
  });

  it.each([
    ["nightly-", false],
    ["o", false],
    ["a".repeat(longest - 5), false],
    ["a".repeat(longest - 4), true],
    ["1-", true],
    ["Nightly-", true],
  ])("generated from %s: refused %s", (generateName, expected) => {
    expect(isRefused(flink, kind, { generateName })).toBe(expected);
  });
});

describe("SessionCluster", () => {
  const highAvailability = { "high-availability": "KUBERNETES" };
  const queryableState = { "queryable-state.enable": true };
  it.each<[string, JsonObject, boolean]>([
    ["a".repeat(63), {}, false],
    ["a".repeat(64), {}, true],
    ["1", {}, false],
    ["a--b", {}, false],
    ["a-", {}, true],
    ["-a", {}, true],
    ["a.b", {}, true],
    ["a".repeat(55), highAvailability, false],
    ["a".repeat(56), highAvailability, true],
    ["a".repeat(36), { ...highAvailability, ...queryableState }, false],
    ["a".repeat(37), { ...highAvailability, ...queryableState }, true],
    ["a".repeat(63), { "queryable-state.enable": "false", "high-availability": "NONE" }, false],
    [`${"-".repeat(500_000)}!`, {}, true],
  ])("%.70s with %o: refused %s", (name, flinkConfiguration, expected) => {
    expect(isRefused("ververica.platform/v1", "SessionCluster", { name }, { flinkConfiguration })).toBe(
      expected,
    );
  });
});
