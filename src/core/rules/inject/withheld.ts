import type { Edit } from "../../admission/edit.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";

const mostNamed = 5;

/** A configuration key by itself, anything else by its path below the spec. */
const nameOf = ({ path }: Edit, { specPath, configurationPath }: Resource): string => {
  const isKey = configurationPath.every((segment, index) => path[index] === segment);
  return isKey ? path.slice(configurationPath.length).join(".") : formatPath(path.slice(specPath.length));
};

const list = (edits: readonly Edit[], resource: Resource): string => {
  const named = edits.slice(0, mostNamed).map((edit) => nameOf(edit, resource));
  const more = edits.length - named.length;
  return more === 0 ? named.join(", ") : `${named.join(", ")} and ${more} more`;
};

const whenOf = ({ kind }: Resource): string =>
  kind === "SessionCluster"
    ? "once the cluster has stopped"
    : "with the next change that restarts the cluster";

const describe = (edits: readonly Edit[], resource: Resource): string => {
  const added = edits.filter(({ value }) => value !== undefined);
  const removed = edits.filter(({ value }) => value === undefined);
  const parts = [
    ...(added.length > 0 ? [`gets ${list(added, resource)}`] : []),
    ...(removed.length > 0 ? [`loses ${list(removed, resource)}`] : []),
  ];
  return `${parts.join(" and ")} only ${whenOf(resource)}, so as not to restart it unasked`;
};

const remedyFor = (resource: Resource): string =>
  resource.kind === "SessionCluster"
    ? "stop it and start it again when that suits"
    : `make one when that suits, such as a new ${formatPath([...resource.specPath, "restartNonce"])}`;

export const withheld: Rule = {
  id: "inject/withheld",
  title: "Injection waits for the next restart",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Warn",
  stage: "mutate",
  why: "The cluster runs and this update would not restart it, but what there is to inject would. A restart that nobody asked for costs processing time, and in a session cluster the jobs of others. So it comes with the next change that restarts the cluster anyway.",
  fix: "restart the cluster when that suits",
  since: "0.1.0",
  check: ({ resource }, { injection }) => {
    // a mere default that is missing has a rule of its own, with a remedy of its own
    const edits = injection.withheld.filter(({ required }) => required);
    if (edits.length === 0) return [];
    return [{ path: ["spec"], message: describe(edits, resource), remedy: remedyFor(resource) }];
  },
};
