import { checkpointingInterval, isBatch, isIntervalTooShort } from "../../flink/checkpointing-interval.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { foundEntry, placeOf } from "../config/found-entry.ts";
import { upgradeMode } from "./upgrade-mode.ts";

/** A session job's configuration is sent from Flink 1.17 on (AbstractFlinkService.runJar). */
const isConfigured = ({ resource, target, flinkVersion }: Subject): boolean => {
  if (resource.kind !== "FlinkSessionJob") return true;
  return target?.state === "present" && flinkVersion !== undefined && isAtLeast(flinkVersion, "1.17");
};

/** FlinkConfigBuilder.applyJobConfig sets 5 minutes where there is none. */
const missing = (subject: Subject): Violation[] =>
  upgradeMode(subject.resource) === "last-state"
    ? [
        {
          path: subject.resource.field("job", "upgradeMode").path,
          message: `is "last-state", but ${checkpointingInterval.key} is not set: unless the program sets one, the operator sets 5 min`,
        },
      ]
    : [];

export const checkpointingDisabled: Rule = {
  id: "state/checkpointing-disabled",
  title: "A job that upgrades from its last state has a checkpoint interval",
  kinds: operatorJobs,
  action: "Warn",
  why: "With upgradeMode last-state the job goes on from its latest checkpoint after an upgrade, so the interval decides how much work is repeated. Where none is set the operator fills in 5 minutes, which nobody chose for this job. An interval below 10 ms, zero included, does not switch checkpoints off: Flink refuses it and the program fails when it starts.",
  fix: "set execution.checkpointing.interval to how much processing may be repeated, such as 1 min",
  since: "0.1.0",
  check: (subject) => {
    const { resource, effective } = subject;
    if (upgradeMode(resource) === undefined || !isConfigured(subject) || isBatch(effective)) return [];
    const entry = effective.get(checkpointingInterval);
    if (entry === undefined) return missing(subject);
    if (hasPlaceholder(entry.value) || !isIntervalTooShort(entry.value)) return [];
    const message = `${foundEntry(entry)}, expected 10 ms at least: with less the program fails when it starts`;
    const path = entryPath(resource, entry);
    if (entry.origin !== "resource")
      return [{ path, message, remedy: `have it corrected in ${placeOf(entry)}` }];
    return [{ path, message, remedy: "write a longer interval or leave the key out" }];
  },
};
