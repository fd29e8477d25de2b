import { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { LifecycleState } from "../admission/resource.ts";
import type { Adapter } from "./adapter.ts";
import { clusterMode, clusterVersion } from "./flink-deployment.ts";
import { operatorChangeClass } from "./operator-change-class.ts";

const state = (object: JsonObject): LifecycleState => {
  const reported = new Field(object, ["status", "blueGreenState"]).text ?? "";
  if (reported === "") return "absent";
  return reported.startsWith("ACTIVE_") ? "running" : "starting";
};

/**
 * The operator copies `template.spec` to the children `<name>-blue` and `<name>-green`, without the template's
 * annotations; so the parent's template is where everything is decided.
 */
export const flinkBlueGreenDeployment: Adapter = {
  kind: "FlinkBlueGreenDeployment",
  specPath: ["spec", "template", "spec"],
  switchPaths: [
    ["spec", "template", "metadata", "annotations"],
    ["metadata", "annotations"],
  ],
  version: clusterVersion,
  mode: clusterMode,
  state,
  lastReconciledText: () => undefined,
  changeClass: operatorChangeClass,
};
