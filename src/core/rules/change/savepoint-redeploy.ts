import { strip } from "../../flink/java-text.ts";
import type { Field } from "../../admission/field.ts";
import { isSame, quote } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";

const nonceOf = (resource: Resource): Field => resource.field("job", "savepointRedeployNonce");

const lackOf = ({ isAbsent, text }: Field): string | undefined => {
  if (isAbsent) return "there is no initialSavepointPath";
  return text !== undefined && strip(text) === "" ? `initialSavepointPath is ${quote(text)}` : undefined;
};

export const savepointRedeploy: Rule = {
  id: "change/savepoint-redeploy",
  title: "A redeployment from a savepoint names the savepoint",
  kinds: ["FlinkDeployment"],
  action: "Deny",
  parity: ["new savepointRedeployNonce without an initialSavepointPath"],
  why: "A new savepointRedeployNonce throws the job's present state away and starts it from initialSavepointPath. Without that path there is nothing to start from.",
  fix: "set spec.job.initialSavepointPath to the savepoint to start from",
  since: "0.1.0",
  check: ({ resource, lastReconciled }) => {
    if (lastReconciled.state !== "present") return [];
    const [before, now] = [nonceOf(lastReconciled.resource), nonceOf(resource)];
    if (lastReconciled.resource.mode !== "application" || now.isAbsent) return [];
    if (isSame(before.value, now.value)) return [];
    const lack = lackOf(resource.field("job", "initialSavepointPath"));
    if (lack === undefined) return [];
    return [{ path: now.path, message: `is ${quote(now.value)}, which is new, but ${lack}` }];
  },
};
