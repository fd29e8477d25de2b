import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { savepointOnDeletion } from "../../flink/operator-options.ts";
import { isBlueGreenChild } from "../../resources/blue-green-child.ts";
import { upgradeMode } from "../state/upgrade-mode.ts";
import { isTerminating } from "./is-terminating.ts";
import { hasSavepointSince, jobStart } from "./savepoint-since.ts";

const isStateful = ({ resource }: Subject): boolean => {
  const mode = upgradeMode(resource);
  return mode !== undefined && mode !== "stateless";
};

/** The controller of a blue/green deployment deletes the side that it has replaced, and that is as it should be. */
const isNoLoss = ({ resource, effective }: Subject): boolean =>
  isBlueGreenChild(resource, undefined) ||
  parseBoolean(effective.get(savepointOnDeletion)?.value ?? "") === true;

export const statefulWithoutSavepoint: Rule = {
  id: "delete/stateful-without-savepoint",
  title: "A stateful job is deleted with a savepoint of it",
  kinds: ["FlinkDeployment", "FlinkSessionJob"],
  action: "Off",
  operations: ["DELETE"],
  why: "Unless kubernetes.operator.job.savepoint-on-deletion is true, the operator cancels a job that is deleted, without a savepoint, and deletes what high availability knows of its checkpoints (ApplicationReconciler, SessionJobReconciler). What the job has computed since its last savepoint is gone then, or lies in checkpoint files that nothing names any more. Many deletions are meant that way, so the rule is for places where a policy says otherwise.",
  fix: "take a savepoint first (a FlinkStateSnapshot, or a new spec.job.savepointTriggerNonce), suspend the job with upgradeMode savepoint, or set kubernetes.operator.job.savepoint-on-deletion to true",
  since: "0.1.0",
  check: (subject, { world }) => {
    const { resource, state } = subject;
    const start = jobStart(resource);
    if (state !== "running" || start === undefined || !isStateful(subject) || isNoLoss(subject)) return [];
    if (isTerminating(world, resource.metadata.namespace)) return [];
    if (hasSavepointSince(subject, world, start) !== false) return [];
    const since = new Date(start).toISOString();
    return [
      { path: ["metadata", "name"], message: `runs since ${since} and has left no savepoint since then` },
    ];
  },
};
