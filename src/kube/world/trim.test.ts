import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../core/index.ts";
import { trim } from "./trim.ts";

const trimmed = (object: JsonObject): JsonObject =>
  trim(object, "flink.apache.org/v1beta1", "FlinkDeployment");

describe("what is kept", () => {
  it.each<[string, JsonObject]>([
    ["name, namespace, identity and version", { name: "a", namespace: "b", uid: "c", resourceVersion: "1" }],
    ["labels and annotations", { labels: { a: "b" }, annotations: { c: "d" } }],
    ["deletion and owners", { deletionTimestamp: "2026-01-01T00:00:00Z", ownerReferences: [{ name: "a" }] }],
  ])("%s", (_, metadata) => {
    expect(trimmed({ metadata }).metadata).toEqual(metadata);
  });

  it("the whole spec", () => {
    const spec = { job: { jarURI: "local:///a.jar", args: ["1", null, { deep: [] }] } };
    expect(trimmed({ metadata: {}, spec }).spec).toEqual(spec);
  });

  it.each<JsonObject>([
    { lifecycleState: "STABLE", jobManagerDeploymentStatus: "READY" },
    { jobStatus: { state: "RUNNING", startTime: "1", savepointInfo: { lastSavepoint: { timeStamp: 1 } } } },
    { reconciliationStatus: { lastReconciledSpec: "{}" } },
    { state: "COMPLETED", resultTimestamp: "2026-01-01T00:00:00Z" },
    { blueGreenState: "ACTIVE_BLUE" },
  ])("of a status %j", (status) => {
    expect(trimmed({ metadata: {}, status }).status).toEqual(status);
  });

  it("apiVersion and kind, which items of a list lack", () => {
    expect(trimmed({ metadata: { name: "a" } })).toEqual({
      apiVersion: "flink.apache.org/v1beta1",
      kind: "FlinkDeployment",
      metadata: { name: "a" },
    });
  });
});

describe("what is left out", () => {
  it.each<[string, JsonObject]>([
    ["managedFields", { metadata: { managedFields: [{ manager: "kubectl" }], generation: 2 } }],
    [
      "the manifest applied last",
      { metadata: { annotations: { "kubectl.kubernetes.io/last-applied-configuration": "{}" } } },
    ],
    ["other parts of a status", { metadata: {}, status: { error: "…", jobStatus: { jobName: "a" } } }],
    ["what is no field of Kubernetes", { metadata: {}, data: { password: "a" } }],
  ])("%s", (_, object) => {
    expect(JSON.stringify(trimmed(object))).not.toMatch(
      /manager|last-applied|error|jobName|generation|password/,
    );
  });
});

it.each<[string, JsonObject]>([
  ["no metadata", {}],
  ["a status that is text", { metadata: {}, status: "a" }],
  ["parts of a status that are text", { metadata: {}, status: { jobStatus: "a", reconciliationStatus: [] } }],
  ["annotations that are a list", { metadata: { annotations: ["a"] } }],
  ["names of Object's own", { metadata: {}, spec: JSON.parse('{"__proto__": {"a": 1}}') as Json }],
])("bears %s", (_, object) => {
  expect(() => trimmed(object)).not.toThrow();
});

it("freezes all of it, however deep", () => {
  let spec: JsonObject = {};
  for (let depth = 0; depth < 100_000; depth += 1) spec = { inner: spec };
  const object = trimmed({ metadata: { labels: { a: "b" } }, spec: { list: [{ a: 1 }], spec } });
  const { list } = object.spec as { readonly list: readonly object[] };
  expect([object, object.metadata, object.spec, list, list[0], spec].every(Object.isFrozen)).toBe(true);
});
