import { describe, expect, it } from "vitest";
import { requestFor } from "../../../../test/harness/fixture.ts";
import { formatPath } from "../../admission/path.ts";
import { defaultCoreSettings } from "../../admission/settings.ts";
import { unknownWorld } from "../../admission/world.ts";
import { review } from "../../engine.ts";

const findingsFor = (own: Record<string, string>, version: string): string[] => {
  const object = {
    apiVersion: "flink.apache.org/v1beta1",
    kind: "FlinkDeployment",
    metadata: { name: "orders" },
    spec: { flinkConfiguration: { "job.autoscaler.enabled": "true", ...own } },
  };
  const settings = { ...defaultCoreSettings, operator: { ...defaultCoreSettings.operator, version } };
  const { findings } = review(requestFor("CREATE", object), "validate", { world: unknownWorld, settings });
  return findings
    .filter(({ rule }) => rule === "autoscaler/options")
    .map(({ path, message }) => `${formatPath(path.slice(2))} ${message}`);
};

const features = {
  "job.autoscaler.observed-scalability.enabled": "true",
  "job.autoscaler.scaling.effectiveness.detection.enabled": "true",
  "job.autoscaler.memory.tuning.enabled": "true",
};

const isRefused = (name: string, value: string, version: string): boolean =>
  findingsFor({ ...features, [`job.autoscaler.${name}`]: value }, version).length > 0;

describe.each([
  ["scale-down.max-factor", "0", "-0.000001", undefined],
  ["scale-up.max-factor", "0", "-1e-9", undefined],
  ["utilization.target", "0", "-0.01", "1.01"],
  ["utilization.target", "1", "-1", "1.0000001"],
  ["target.utilization.boundary", "0", "-0.1", undefined],
  ["utilization.max", "0.7", "0.6999", "1.001"],
  ["utilization.min", "0.7", "-0.001", "0.7001"],
  ["observed-scalability.coefficient-min", "0.01", "0.0099", "1.01"],
])("%s, in every release", (name, bound, below, above) => {
  it.each(["1.15.0", "1.16.0"])("%s", (version) => {
    expect(isRefused(name, bound, version)).toBe(false);
    expect(isRefused(name, below, version)).toBe(true);
    if (above !== undefined) expect(isRefused(name, above, version)).toBe(true);
  });
});

describe.each([
  ["memory.gc-pressure.threshold"],
  ["memory.heap-usage.threshold"],
  ["scaling.effectiveness.threshold"],
  ["memory.tuning.overhead"],
])("%s, since 1.16", (name) => {
  it.each(["-0.1", "1.1", "much"])("%s", (value) => {
    expect(isRefused(name, value, "1.15.0")).toBe(false);
    expect(isRefused(name, value, "1.16.0")).toBe(true);
  });

  it.each(["0", "1", "0.5f", "0x1p-1", "NaN"])("%s", (value) => {
    expect(isRefused(name, value, "1.16.0")).toBe(false);
  });
});

it("counts an endless factor as a number", () => {
  expect(findingsFor({ "job.autoscaler.scale-up.max-factor": "Infinity" }, "1.16.0")).toEqual([]);
});

it("judges by a target of a former name", () => {
  const own = { "job.autoscaler.target.utilization": "0.5", "job.autoscaler.utilization.max": "0.6" };
  expect(findingsFor(own, "1.16.0")).toEqual([]);
  expect(findingsFor({ ...own, "job.autoscaler.utilization.max": "0.4" }, "1.16.0")).toEqual([
    '["job.autoscaler.utilization.max"] is "0.4", expected a number from 0.5 (job.autoscaler.utilization.target) to 1',
  ]);
});

it("tells of a wrong target once", () => {
  const own = { "job.autoscaler.utilization.target": "7", "job.autoscaler.utilization.max": "0.9" };
  expect(findingsFor(own, "1.16.0")).toHaveLength(1);
});
