import { savepointDirectory as option } from "../../flink/checkpointing-options.ts";
import { maxCheckpointAge, periodicSavepointInterval } from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import { enumerate } from "../../admission/enumerate.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { placeOf } from "../config/found-entry.ts";
import { directoryOf, keyToSet } from "./directory.ts";
import { missingDirectory } from "./missing-directory.ts";

const jobNeeds = ({ resource }: Subject): string[] => {
  const mode = resource.field("job", "upgradeMode");
  const nonce = resource.field("job", "savepointTriggerNonce");
  return [
    ...(mode.text === "savepoint" ? [`upgradeMode ${quote(mode.text)}`] : []),
    ...(nonce.isAbsent ? [] : [`savepointTriggerNonce ${quote(nonce.value)}`]),
  ];
};

const configurationNeed = ({ effective }: Subject, needing: Option): string[] => {
  const entry = effective.get(needing);
  if (entry === undefined) return [];
  const place = entry.origin === "resource" ? "" : ` (from ${placeOf(entry)})`;
  return [`${entry.key} ${quote(entry.value)}${place}`];
};

/** All that takes savepoints, in the operator's order. */
const needsOf = (subject: Subject): string[] => [
  ...jobNeeds(subject),
  ...configurationNeed(subject, periodicSavepointInterval),
  ...configurationNeed(subject, maxCheckpointAge),
];

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
  why: "A savepoint is written to the configured directory; without one Flink refuses to take it. The upgrade, the manual or the periodic savepoint then fails again and again while the job goes on as it was. Stricter than the operator, which does not check a session job whose cluster it cannot find.",
  fix: "set state.savepoints.dir (execution.checkpointing.savepoint-dir from Flink 1.20) to a durable path",
  since: "0.1.0",
  check: (subject, { settings }) => {
    const directory = directoryOf(subject, option);
    if (subject.resource.field("job").object === undefined || !directory.isMissing) return [];
    const needs = needsOf(subject);
    if (needs.length === 0) return [];
    const need = `${enumerate(needs)} ${needs.length === 1 ? "needs" : "need"}`;
    const key = keyToSet(option, subject, settings);
    return missingDirectory(subject, directory, { name: "savepoint", key, need });
  },
};
