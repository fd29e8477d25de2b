import { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { LifecycleState } from "../admission/resource.ts";
import type { Adapter } from "./adapter.ts";
import { lastReconciledField } from "./flink-deployment.ts";
import { jobState } from "./job-state.ts";
import { operatorChangeClass } from "./operator-change-class.ts";

const state = (object: JsonObject): LifecycleState => {
  if (lastReconciledField(object).isAbsent) return "absent";
  return jobState(new Field(object, ["status", "jobStatus", "state"]).text ?? "");
};

export const flinkSessionJob: Adapter = {
  kind: "FlinkSessionJob",
  specPath: ["spec"],
  switchPaths: [],
  version: () => undefined,
  mode: () => "none",
  state,
  lastReconciledText: lastReconciledField,
  changeClass: operatorChangeClass,
};
