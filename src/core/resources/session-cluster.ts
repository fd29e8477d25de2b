import { parseDottedVersion, parseOperatorVersion } from "../flink/version.ts";
import { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { LifecycleState } from "../admission/resource.ts";
import type { Adapter } from "./adapter.ts";

const observed: Record<string, LifecycleState> = {
  RUNNING: "running",
  STARTING: "starting",
  UPDATING: "starting",
  STOPPING: "stopping",
  FAILED: "failed",
};

/**
 * Terminal is what Ververica Platform calls so: desired STOPPED and no operation in progress. A failed cluster that is
 * still desired to run will be started again, so it is not.
 */
const state = (object: JsonObject): LifecycleState => {
  const stopDesired = new Field(object, ["spec", "state"]).text === "STOPPED";
  const status = new Field(object, ["status", "state"]).text;
  if (stopDesired && (status === undefined || status === "STOPPED" || status === "FAILED")) return "terminal";
  return observed[status ?? ""] ?? "starting";
};

export const sessionCluster: Adapter = {
  kind: "SessionCluster",
  replicasPath: ["spec", "numberOfTaskManagers"],
  specPath: ["spec"],
  switchPaths: [["metadata", "annotations"]],
  version: (spec) => {
    const text = spec("flinkVersion").text ?? "";
    return parseDottedVersion(text) ?? parseOperatorVersion(text);
  },
  mode: () => "session",
  state,
  lastReconciledText: () => undefined,
  changeClass: ([head]) => (head === "numberOfTaskManagers" ? "scale" : "upgrade"),
};
