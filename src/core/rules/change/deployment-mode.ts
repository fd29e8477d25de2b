import { quote } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";

const modeOf = (resource: Resource): string => resource.field("mode").text ?? "native";

export const deploymentMode: Rule = {
  id: "change/deployment-mode",
  title: "A deployed cluster stays native or standalone",
  kinds: ["FlinkDeployment"],
  action: "Deny",
  parity: ["native before, standalone now", "standalone before, native now"],
  why: "The two modes run the cluster as different Kubernetes objects. The operator has no way from one to the other, so it would keep the old cluster and report an error at every reconciliation.",
  fix: "keep spec.mode as it was deployed; or take a savepoint, delete the resource and create it anew with initialSavepointPath set to the savepoint",
  since: "0.1.0",
  check: ({ resource, lastReconciled }) => {
    if (lastReconciled.state !== "present") return [];
    const [before, now] = [modeOf(lastReconciled.resource), modeOf(resource)];
    if (before === now) return [];
    const { path, isAbsent } = resource.field("mode");
    const deployed = `but the cluster was deployed as ${quote(before)}`;
    return isAbsent
      ? [{ path: resource.specPath, message: `has no mode, which means "native", ${deployed}` }]
      : [{ path, message: `is ${quote(now)}, ${deployed}` }];
  },
};
