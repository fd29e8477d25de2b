import type { Violation } from "../../admission/finding.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { pathOfMissing } from "./nearest-path.ts";

/** The operator reads an absent parallelism as 0. */
const checkParallelism = (resource: Resource): Violation[] => {
  const { path, number, isAbsent } = resource.field("job", "parallelism");
  const expected = "expected at least 1";
  const missing = isAbsent ? pathOfMissing(resource, "job", "parallelism") : undefined;
  if (missing !== undefined) return [{ path: missing, message: `has no parallelism, ${expected}` }];
  return number === undefined || number >= 1 ? [] : [{ path, message: `is ${number}, ${expected}` }];
};

export const parallelism: Rule = {
  id: "resource/parallelism",
  title: "A job has a parallelism of at least 1",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "job present, no taskManager.replicas and parallelism below 1",
    "session job: parallelism below 1",
  ],
  why: "The parallelism decides how many slots the job asks for, and so how many TaskManagers are started. Where spec.taskManager.replicas is set, that many times the slots is taken instead; a session job has only its parallelism.",
  fix: "set the job's parallelism to at least 1",
  since: "0.1.0",
  check: ({ resource }) => {
    if (resource.field("job").object === undefined) return [];
    const isDecidedByReplicas = !resource.field("taskManager", "replicas").isAbsent;
    return isDecidedByReplicas ? [] : checkParallelism(resource);
  },
};
