import type { Field } from "../../admission/field.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";

/** The operator reads an explicit null as 0 JobManagers, an absent value as 1. */
const checkJobManager = (replicas: Field): Violation[] => {
  if (replicas.value === undefined || (replicas.number ?? 0) >= 1) return [];
  if (replicas.value !== null && replicas.number === undefined) return [];
  return [
    { path: replicas.path, message: `is ${quote(replicas.value)}, a cluster needs at least 1 JobManager` },
  ];
};

const checkTaskManager = (replicas: Field): Violation[] =>
  replicas.number === undefined || replicas.number >= 1
    ? []
    : [{ path: replicas.path, message: `is ${replicas.number}, expected at least 1 TaskManager` }];

export const replicas: Rule = {
  id: "resource/replicas",
  title: "JobManager and TaskManager replicas are at least 1",
  kinds: operatorClusters,
  action: "Deny",
  parity: [
    "job present and taskManager.replicas below 1",
    "jobManager.replicas below 1",
    "taskManager.replicas below 1",
  ],
  why: "A cluster with no JobManager never starts, and one with no TaskManager has no slot for a job: the resource stays in DEPLOYING for ever. To stop a job, suspend it instead.",
  fix: "set at least 1, or leave the field out",
  since: "0.1.0",
  check: ({ resource }) => [
    ...checkJobManager(resource.field("jobManager", "replicas")),
    ...checkTaskManager(resource.field("taskManager", "replicas")),
  ],
};
