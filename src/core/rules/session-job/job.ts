import type { Rule } from "../../admission/rule.ts";
import { findMissing } from "../resource/nearest-path.ts";

export const job: Rule = {
  id: "session-job/job",
  title: "A session job has a job",
  kinds: ["FlinkSessionJob"],
  action: "Deny",
  parity: ["no job in the spec"],
  why: "The resource is the job: the jar, its arguments and how it is upgraded stand in spec.job. Without it there is nothing to submit, and the operator refuses it.",
  fix: "add spec.job with at least jarURI and parallelism",
  since: "0.1.0",
  check: ({ resource }) => {
    const missing = findMissing(resource, "job");
    return missing === undefined
      ? []
      : [{ path: missing.path, message: `${missing.found}, expected a job to submit` }];
  },
};
