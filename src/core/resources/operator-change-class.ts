import type { Path } from "../admission/path.ts";
import type { ChangeClass, Resource } from "../admission/resource.ts";

/*
 * The operator's SpecDiff annotations (FlinkDeploymentSpec, JobSpec, TaskManagerSpec, AbstractFlinkSpec).
 * What is not listed restarts the cluster.
 */

const ignoredJobFields = [
  "savepointTriggerNonce",
  "initialSavepointPath",
  "checkpointTriggerNonce",
  "upgradeMode",
  "allowNonRestoredState",
  "autoscalerResetNonce",
];

/** Prefixes by plain `startsWith`, as the operator matches them. */
const ignoredConfiguration = ["job.autoscaler", "parallelism.default", "kubernetes.operator"];

interface Versions {
  old: Resource;
  new: Resource;
}

export const operatorChangeClass = (segments: Path, resources: Versions): ChangeClass => {
  const [head, second] = segments;
  if (head === "restartNonce") return unlessRemoved("upgrade", segments, resources);
  if (head === "job" && isInBoth("job", resources)) return jobChange(String(second), segments, resources);
  if (head === "taskManager" && second === "replicas" && isInBoth("taskManager", resources)) {
    return scaling(resources.new);
  }
  return "upgrade";
};

const jobChange = (field: string, segments: Path, resources: Versions): ChangeClass => {
  if (field === "savepointRedeployNonce") return unlessRemoved("redeploy", segments, resources);
  if (field === "parallelism") return scaling(resources.new);
  return ignoredJobFields.includes(field) ? "ignore" : "upgrade";
};

export const configurationChangeClass = (key: string, resource: Resource): ChangeClass => {
  if (ignoredConfiguration.some((prefix) => key.startsWith(prefix))) return "ignore";
  if (!key.startsWith("pipeline.jobvertex-parallelism-overrides")) return "upgrade";
  return isStandalone(resource) ? "upgrade" : "scale";
};

const isStandalone = (resource: Resource): boolean => resource.field("mode").text === "standalone";

const scaling = (resource: Resource): ChangeClass => (isStandalone(resource) ? "scale" : "upgrade");

const isInBoth = (block: string, resources: Versions): boolean =>
  !resources.old.field(block).isAbsent && !resources.new.field(block).isAbsent;

/** A nonce that goes away asks for nothing. */
const unlessRemoved = (changeClass: ChangeClass, segments: Path, resources: Versions): ChangeClass =>
  resources.new.field(...segments).isAbsent ? "none" : changeClass;
