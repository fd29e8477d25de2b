import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";

export const sessionJobTarget: Rule = {
  id: "change/session-job-target",
  title: "A submitted session job stays on its cluster",
  kinds: ["FlinkSessionJob"],
  action: "Deny",
  parity: ["deploymentName differs from the one last deployed"],
  why: "The job runs on the cluster that it was submitted to. The operator would look for it on the other one, and the running job would be left behind with nobody to stop it.",
  fix: "keep deploymentName; or take a savepoint, delete this session job and create one for the other cluster with initialSavepointPath set to the savepoint",
  since: "0.1.0",
  check: ({ resource, lastReconciled }) => {
    const { path, text } = resource.field("deploymentName");
    if (lastReconciled.state !== "present" || text === undefined) return [];
    const before = lastReconciled.resource.field("deploymentName").text;
    if (before === undefined || before === text) return [];
    return [{ path, message: `is ${quote(text)}, but the job was submitted to ${quote(before)}` }];
  },
};
