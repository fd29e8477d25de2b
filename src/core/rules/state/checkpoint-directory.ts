import { checkpointDirectory as directory } from "../../flink/checkpointing-options.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
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
  check: ({ resource, effective }) => {
    const mode = upgradeMode(resource);
    const entry = effective.get(directory);
    if (mode === undefined || mode === "stateless" || (entry && entry.value.trim() !== "")) return [];
    const found = entry ? "is blank" : "has no checkpoint directory";
    return [{ path: entryPath(resource, entry), message: `${found}, which upgradeMode ${mode} needs` }];
  },
};
