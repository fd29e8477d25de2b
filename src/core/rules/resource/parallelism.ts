import type { Violation } from "../../admission/finding.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { unlessClusterIsKnown } from "../session-job/known-cluster.ts";
import { checkMaxParallelism } from "./max-parallelism.ts";
import { findMissing } from "./nearest-path.ts";

const expected = "expected at least 1";

const remedyFor = ({ kind, specPath }: Resource): string => {
  const set = `set ${formatPath([...specPath, "job", "parallelism"])}`;
  return kind === "FlinkSessionJob" ? set : `${set}, or taskManager.replicas`;
};

/** The operator reads an absent parallelism as 0. What is no whole number, `resource/schema` reports. */
const checkParallelism = (resource: Resource): Violation[] => {
  const { path, number, isAbsent } = resource.field("job", "parallelism");
  const missing = isAbsent ? findMissing(resource, "job", "parallelism") : undefined;
  if (missing !== undefined) {
    const message = `${missing.found} (parallelism.default does not count), ${expected}`;
    return [{ path: missing.path, message, remedy: remedyFor(resource) }];
  }
  if (number === undefined || !Number.isInteger(number) || number >= 1) return [];
  return [{ path, message: `is ${number}, ${expected}` }];
};

export const parallelism: Rule = {
  id: "resource/parallelism",
  title: "A job has a parallelism of at least 1 and within its maximum",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "job present, no taskManager.replicas and parallelism below 1",
    "session job: parallelism below 1",
  ],
  why: "The parallelism decides how many slots the job asks for, and so how many TaskManagers are started. Where spec.taskManager.replicas is set, that many times the slots is taken instead; a session job has only its parallelism. Stricter than the operator, which does not check a session job whose cluster it cannot find, and knows no maximum: Flink refuses to start a job above it.",
  fix: "set the job's parallelism to at least 1",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    if (resource.field("job").object === undefined) return [];
    const isDecidedByReplicas = !resource.field("taskManager", "replicas").isAbsent;
    const below = isDecidedByReplicas ? [] : checkParallelism(resource);
    return [
      ...below.map((violation) => unlessClusterIsKnown(subject, violation)),
      ...checkMaxParallelism(subject),
    ];
  },
};
