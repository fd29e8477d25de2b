import { parseOperatorVersion } from "../flink/version.ts";
import { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { LifecycleState } from "../admission/resource.ts";
import type { Adapter, SpecReader } from "./adapter.ts";
import { jobState } from "./job-state.ts";
import { operatorChangeClass } from "./operator-change-class.ts";

export const clusterVersion: Adapter["version"] = (spec) =>
  parseOperatorVersion(spec("flinkVersion").text ?? "");

/** A cluster without `spec.job` waits for session jobs (FlinkDeploymentSpec). */
export const clusterMode = (spec: SpecReader): "application" | "session" =>
  spec("job").isAbsent ? "session" : "application";

export const lastReconciledField = (object: JsonObject): Field =>
  new Field(object, ["status", "reconciliationStatus", "lastReconciledSpec"]);

const state = (object: JsonObject): LifecycleState => {
  const text = (...path: string[]): string => new Field(object, ["status", ...path]).text ?? "";
  const lifecycle = text("lifecycleState");
  if (lastReconciledField(object).isAbsent) return "absent";
  if (lifecycle === "DELETING" || lifecycle === "DELETED") return "stopping";
  if (lifecycle === "SUSPENDED") return "suspended";
  return byJobManager(text("jobManagerDeploymentStatus"), () => {
    const job = new Field(object, ["spec", "job"]);
    return job.isAbsent ? "running" : jobState(text("jobStatus", "state"));
  });
};

/** JobManagerDeploymentStatus: only READY has a REST API to ask for the job. */
const byJobManager = (status: string, whenReady: () => LifecycleState): LifecycleState => {
  if (status === "READY") return whenReady();
  return status === "ERROR" ? "failed" : "starting";
};

export const flinkDeployment: Adapter = {
  kind: "FlinkDeployment",
  replicasPath: ["spec", "taskManager", "replicas"],
  specPath: ["spec"],
  switchPaths: [["metadata", "annotations"]],
  version: clusterVersion,
  mode: clusterMode,
  state,
  lastReconciledText: lastReconciledField,
  changeClass: operatorChangeClass,
};
