import type { Rule } from "../../admission/rule.ts";

export const applicationSessionSwitch: Rule = {
  id: "change/application-session-switch",
  title: "A deployed cluster keeps its job, or stays without one",
  kinds: ["FlinkDeployment"],
  action: "Deny",
  parity: ["job now but not before", "job before but not now"],
  why: "A cluster for one application and one for session jobs are started in different ways, and the operator has none from one to the other. It would go on with the old cluster and report an error at every reconciliation.",
  fix: "take a savepoint, delete the resource and create it anew with initialSavepointPath set to the savepoint; or make a second one",
  since: "0.1.0",
  check: ({ resource, lastReconciled }) => {
    if (lastReconciled.state !== "present" || lastReconciled.resource.mode === resource.mode) return [];
    return resource.mode === "application"
      ? [
          {
            path: [...resource.specPath, "job"],
            message: "is new, but the cluster was deployed without a job, for session jobs",
          },
        ]
      : [{ path: resource.specPath, message: "has no job, but the cluster was deployed with one" }];
  },
};
