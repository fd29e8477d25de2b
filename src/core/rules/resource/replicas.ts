import type { Field } from "../../admission/field.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { components } from "./components.ts";

/** What is no whole number, `resource/schema` reports. */
const checkReplicas = ({ path, number }: Field, title: string): Violation[] =>
  number === undefined || !Number.isInteger(number) || number >= 1
    ? []
    : [{ path, message: `is ${number}, expected at least 1 ${title}` }];

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
  why: "Flink refuses to create a cluster with no JobManager. With no TaskManager the job finds no slot and fails again and again. To stop a job, suspend it instead.",
  fix: "set at least 1, or leave the field out",
  since: "0.1.0",
  check: ({ resource }) =>
    components.flatMap(({ block, title }) => checkReplicas(resource.field(block, "replicas"), title)),
};
