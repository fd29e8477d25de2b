import { describe, expect, it } from "vitest";
import type { JsonObject } from "../admission/json.ts";
import { isJsonPatch, standingOf } from "./standing.ts";

const deployment: JsonObject = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name: "a" },
  spec: {},
};

const incomplete = (reason: string): JsonObject => ({ state: "incomplete", reason });

describe("standingOf", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["a whole resource", deployment, { state: "judged", kind: "FlinkDeployment" }],
    [
      "a generated name",
      { ...deployment, metadata: { generateName: "a-" } },
      { state: "judged", kind: "FlinkDeployment" },
    ],
    [
      "a name that is no text",
      { ...deployment, metadata: { name: false } },
      { state: "judged", kind: "FlinkDeployment" },
    ],
    [
      "a SessionCluster of any group",
      { ...deployment, apiVersion: "example.com/v1", kind: "SessionCluster" },
      { state: "judged", kind: "SessionCluster" },
    ],
    [
      "the operator's canary without a spec",
      { ...deployment, metadata: { name: "a", labels: { "flink.apache.org/canary": "True" } }, spec: null },
      { state: "judged", kind: "FlinkDeployment" },
    ],
    [
      "no apiVersion",
      { kind: "FlinkDeployment", metadata: { name: "a" }, spec: {} },
      incomplete("it has no apiVersion"),
    ],
    ["no name", { ...deployment, metadata: { labels: {} } }, incomplete("it has no metadata.name")],
    ["an empty name", { ...deployment, metadata: { name: "" } }, incomplete("it has no metadata.name")],
    ["metadata that are text", { ...deployment, metadata: "..." }, incomplete("it has no metadata.name")],
    [
      "no spec",
      { apiVersion: "flink.apache.org/v1beta1", kind: "FlinkSessionJob", metadata: { name: "a" } },
      incomplete("it has no spec"),
    ],
    ["a spec that is text", { ...deployment, spec: "all" }, { state: "judged", kind: "FlinkDeployment" }],
    ["a spec that is null", { ...deployment, spec: null }, { state: "judged", kind: "FlinkDeployment" }],
    [
      "a patch directive",
      { ...deployment, $patch: "delete" },
      incomplete("it is a strategic merge patch ($patch)"),
    ],
    [
      "one in the spec",
      { ...deployment, spec: { $patch: "replace" } },
      incomplete("it is a strategic merge patch ($patch)"),
    ],
    [
      "another group's kind of that name",
      { ...deployment, apiVersion: "events.ibm.com/v1" },
      { state: "other" },
    ],
    ["a core kind", { apiVersion: "v1", kind: "ConfigMap" }, { state: "other" }],
    ["no kind", { "taskmanager.numberOfTaskSlots": 1 }, { state: "other" }],
    ["a kind that is no text", { ...deployment, kind: 1 }, { state: "other" }],
  ])("%s", (_, object, standing) => {
    expect(standingOf(object)).toEqual(standing);
  });
});

describe("isJsonPatch", () => {
  it.each([
    ["operations", [{ op: "add", path: "/spec/x", value: 1 }], true],
    ["other objects", [{ name: "play", hosts: "all" }], false],
    ["nothing", [], false],
    ["an object", { op: "add", path: "/" }, false],
  ])("%s", (_, value, expected) => {
    expect(isJsonPatch(value)).toBe(expected);
  });
});
