import { checkpointDirectory as option } from "../../flink/checkpointing-options.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { directoryOf } from "./directory.ts";
import { mildForEmr } from "./mild-for-emr.ts";
import { upgradeMode } from "./upgrade-mode.ts";

export const checkpointDirectory: Rule = {
  id: "state/checkpoint-directory",
  title: "A stateful job has a checkpoint directory",
  kinds: operatorJobs,
  action: "Deny",
  parity: ["upgradeMode is not stateless and there is no checkpoint directory"],
  why: "With upgradeMode last-state or savepoint the operator restores the job from what is stored in the checkpoint directory. Without one, checkpoints live in the JobManager's memory and every upgrade would lose the state.",
  fix: "set execution.checkpointing.dir (state.checkpoints.dir before Flink 1.20) to a durable path",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    const mode = upgradeMode(resource);
    const { entry, isMissing } = directoryOf(subject, option);
    if (mode === undefined || mode === "stateless" || !isMissing) return [];
    const found = entry?.origin === "resource" ? "is blank" : "has no checkpoint directory";
    const message = `${found}, which upgradeMode ${mode} needs`;
    return mildForEmr(resource, [{ path: entryPath(resource, entry), message }]);
  },
};
