import { Field } from "../../admission/field.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";

export const targetIsApplication: Rule = {
  id: "session-job/target-is-application",
  title: "The cluster of a session job takes session jobs",
  kinds: ["FlinkSessionJob"],
  action: "Deny",
  parity: ["session job for a FlinkDeployment that has a job"],
  why: "A FlinkDeployment with a job of its own runs that one and ends with it. It accepts no other, so the session job would never be submitted.",
  fix: "name a FlinkDeployment without spec.job",
  since: "0.1.0",
  check: ({ resource, target }) => {
    if (target?.state !== "present" || new Field(target.value, ["spec", "job"]).isAbsent) return [];
    const { path, text } = resource.field("deploymentName");
    const message = `is ${quote(text)}, a FlinkDeployment that runs a job of its own and takes no other`;
    return [{ path, message }];
  },
};
