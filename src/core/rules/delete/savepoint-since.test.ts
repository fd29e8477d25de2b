import { describe, expect, it } from "vitest";
import { unknownWorld } from "../../admission/world.ts";
import { subjectOf } from "../../resources/subject-of.ts";
import { defaultCoreSettings } from "../../admission/settings.ts";
import type { JsonObject } from "../../admission/json.ts";
import { hasSavepointSince } from "./savepoint-since.ts";

const start = 1_795_000_000_000;

const subject = (flinkConfiguration: JsonObject, savepointInfo: JsonObject = {}) => {
  const oldObject: JsonObject = {
    apiVersion: "flink.apache.org/v1beta1",
    kind: "FlinkDeployment",
    metadata: { name: "orders", namespace: "shop" },
    spec: { flinkConfiguration },
    status: { jobStatus: { savepointInfo } },
  };
  const request = {
    uid: "1",
    operation: "DELETE",
    group: "flink.apache.org",
    version: "v1beta1",
    kindName: "FlinkDeployment",
    kind: "FlinkDeployment",
    subResource: "",
    namespace: "shop",
    name: "orders",
    user: { name: "alice", groups: [] },
    dryRun: false,
    object: undefined,
    oldObject,
  } as const;
  return subjectOf(request, "FlinkDeployment", oldObject, {
    world: unknownWorld,
    settings: defaultCoreSettings,
  });
};

describe("savepoints where nobody knows of snapshots", () => {
  it.each([
    { what: "may be recorded as snapshots", configuration: {}, expected: "unknown" },
    {
      what: "are not, as the status alone records them",
      configuration: { "kubernetes.operator.snapshot.resource.enabled": "false" },
      expected: false,
    },
  ])("$what", ({ configuration, expected }) => {
    expect(hasSavepointSince(subject(configuration), unknownWorld, start)).toBe(expected);
  });

  it("may stand in the status", () => {
    const lastSavepoint = { timeStamp: start + 1, location: "s3://flink/savepoints/1" };
    expect(hasSavepointSince(subject({}, { lastSavepoint }), unknownWorld, start)).toBe(true);
  });
});
