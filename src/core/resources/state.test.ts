import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import { adapters } from "./adapters.ts";

const deployed = { reconciliationStatus: { lastReconciledSpec: "{}" } };
const job = { job: {} };

const stateOf = (kind: Kind, status: JsonObject | undefined, spec: JsonObject = {}): string =>
  adapters[kind].state({ spec, ...(status === undefined ? {} : { status }) });

describe("the state of a FlinkDeployment", () => {
  const ready = { ...deployed, jobManagerDeploymentStatus: "READY" };

  it.each<[string, JsonObject | undefined, JsonObject, string]>([
    ["no status", undefined, job, "absent"],
    ["never deployed", { lifecycleState: "CREATED" }, job, "absent"],
    ["JobManager starting", { ...deployed, jobManagerDeploymentStatus: "DEPLOYING" }, job, "starting"],
    [
      "JobManager not ready",
      { ...deployed, jobManagerDeploymentStatus: "DEPLOYED_NOT_READY" },
      job,
      "starting",
    ],
    ["JobManager in error", { ...deployed, jobManagerDeploymentStatus: "ERROR" }, job, "failed"],
    ["job running", { ...ready, jobStatus: { state: "RUNNING" } }, job, "running"],
    ["job restarting", { ...ready, jobStatus: { state: "RESTARTING" } }, job, "starting"],
    ["job failed", { ...ready, jobStatus: { state: "FAILED" } }, job, "failed"],
    ["job finished", { ...ready, jobStatus: { state: "FINISHED" } }, job, "terminal"],
    ["session cluster ready", ready, {}, "running"],
    [
      "suspended",
      { ...deployed, lifecycleState: "SUSPENDED", jobManagerDeploymentStatus: "MISSING" },
      job,
      "suspended",
    ],
    ["being deleted", { ...ready, lifecycleState: "DELETING" }, job, "stopping"],
    [
      "a status of wrong types",
      { ...deployed, lifecycleState: 7, jobManagerDeploymentStatus: [] },
      job,
      "starting",
    ],
  ])("with %s", (_, status, spec, state) => {
    expect(stateOf("FlinkDeployment", status, spec)).toBe(state);
  });
});

describe("the state of a SessionCluster", () => {
  it.each<[Json, Json, string]>([
    ["RUNNING", "RUNNING", "running"],
    ["RUNNING", "STARTING", "starting"],
    ["RUNNING", "UPDATING", "starting"],
    ["RUNNING", "FAILED", "failed"],
    ["RUNNING", "STOPPED", "starting"],
    ["RUNNING", null, "starting"],
    ["STOPPED", "STOPPING", "stopping"],
    ["STOPPED", "RUNNING", "running"],
    ["STOPPED", "STOPPED", "terminal"],
    ["STOPPED", "FAILED", "terminal"],
    ["STOPPED", null, "terminal"],
  ])("desired %s, observed %s", (desired, observed, state) => {
    expect(stateOf("SessionCluster", { state: observed }, { state: desired })).toBe(state);
  });
});

it.each<[Kind, JsonObject, string]>([
  ["FlinkSessionJob", { ...deployed, jobStatus: { state: "RUNNING" } }, "running"],
  ["FlinkSessionJob", { jobStatus: { state: "RUNNING" } }, "absent"],
  ["FlinkStateSnapshot", { state: "COMPLETED" }, "terminal"],
  ["FlinkStateSnapshot", {}, "absent"],
  ["FlinkBlueGreenDeployment", { blueGreenState: "ACTIVE_GREEN" }, "running"],
  ["FlinkBlueGreenDeployment", { blueGreenState: "TRANSITIONING_TO_BLUE" }, "starting"],
  ["FlinkBlueGreenDeployment", {}, "absent"],
])("the state of a %s with %j is %s", (kind, status, state) => {
  expect(stateOf(kind, status)).toBe(state);
});
