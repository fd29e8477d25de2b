import { checkpointDirectory as option } from "../../flink/checkpointing-options.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { directoryOf, keyToSet } from "./directory.ts";
import { missingDirectory } from "./missing-directory.ts";
import { upgradeMode } from "./upgrade-mode.ts";

export const checkpointDirectory: Rule = {
  id: "state/checkpoint-directory",
  title: "A stateful job has a checkpoint directory",
  kinds: operatorJobs,
  action: "Deny",
  parity: ["upgradeMode is not stateless and there is no checkpoint directory"],
  why: "With upgradeMode last-state the operator restores the job from its last checkpoint, and with savepoint it falls back to that when no savepoint can be taken. Without a directory the checkpoints live in the JobManager's memory and are gone with it. Stricter than the operator, which does not check a session job whose cluster it cannot find.",
  fix: "set state.checkpoints.dir (execution.checkpointing.dir from Flink 1.20) to a durable path",
  since: "0.1.0",
  check: (subject, { settings }) => {
    const mode = upgradeMode(subject.resource);
    const directory = directoryOf(subject, option);
    if (mode === undefined || mode === "stateless" || !directory.isMissing) return [];
    const key = keyToSet(option, subject, settings);
    return missingDirectory(subject, directory, {
      name: "checkpoint",
      key,
      need: `upgradeMode ${quote(mode)} needs`,
    });
  },
};
