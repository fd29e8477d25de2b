import { savepointDirectory as option } from "../../flink/checkpointing-options.ts";
import { maxCheckpointAge, periodicSavepointInterval } from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { directoryOf } from "./directory.ts";
import { mildForEmr } from "./mild-for-emr.ts";

type Need = Pick<Violation, "path" | "message">;

const jobNeeds = ({ resource }: Subject): Need[] => {
  const mode = resource.field("job", "upgradeMode");
  const nonce = resource.field("job", "savepointTriggerNonce");
  return [
    ...(mode.text === "savepoint" ? [{ path: mode.path, message: "is savepoint" }] : []),
    ...(nonce.isAbsent
      ? []
      : [{ path: nonce.path, message: `is ${quote(nonce.value)}, which asks for a savepoint` }]),
  ];
};

const configurationNeed = ({ resource, effective }: Subject, needing: Option): Need[] => {
  const entry = effective.get(needing);
  return entry === undefined ? [] : [{ path: entryPath(resource, entry), message: foundEntry(entry) }];
};

export const savepointDirectory: Rule = {
  id: "state/savepoint-directory",
  title: "What takes savepoints has a directory for them",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "upgradeMode savepoint without a savepoint directory",
    "savepointTriggerNonce without a savepoint directory",
    "periodic savepoints without a savepoint directory",
    "maximum checkpoint age without a savepoint directory",
  ],
  why: "A savepoint is written to the configured directory; without one Flink refuses to take it. The upgrade, the manual or the periodic savepoint then fails again and again while the job goes on as it was.",
  fix: "set state.savepoints.dir (execution.checkpointing.savepoint-dir from Flink 2.0) to a durable path",
  since: "0.1.0",
  check: (subject) => {
    const { entry, isMissing } = directoryOf(subject, option);
    if (subject.resource.field("job").object === undefined || !isMissing) return [];
    const missing = entry === undefined ? "there is no savepoint directory" : `${entry.key} is blank`;
    const needs = [
      ...jobNeeds(subject),
      ...configurationNeed(subject, periodicSavepointInterval),
      ...configurationNeed(subject, maxCheckpointAge),
    ];
    const violations = needs.map(({ path, message }) => ({ path, message: `${message}, but ${missing}` }));
    return mildForEmr(subject.resource, violations);
  },
};
