import { checkpointDirectory } from "../../flink/checkpointing-options.ts";
import { checkpointingInterval, isBatch, isIntervalTooShort } from "../../flink/checkpointing-interval.ts";
import type { Entry } from "../../flink/configuration.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { upgradeMode } from "./upgrade-mode.ts";

const isNothing = ({ value }: Entry): boolean =>
  value.trim() === "" || hasPlaceholder(value) || isIntervalTooShort(value);

/** What shows that the author wants the job's state kept; inherited values are meant for all jobs. */
const signOfState = ({ resource: { configuration }, effective }: Subject): Entry | undefined =>
  isBatch(effective)
    ? undefined
    : [configuration.get(checkpointingInterval), configuration.get(checkpointDirectory)].find(
        (entry) => entry !== undefined && !isNothing(entry),
      );

export const statelessProduction: Rule = {
  id: "state/stateless-production",
  title: "A job that checkpoints keeps its state over upgrades",
  kinds: operatorJobs,
  action: "Off",
  why: "With upgradeMode stateless every change of the spec cancels the job and starts it with empty state. Windows, aggregates and source offsets are lost, although checkpoints of them are taken. That is fine for trials and for jobs whose sources and sinks keep all that matters, so the rule is for places where a policy says otherwise.",
  fix: "write upgradeMode last-state or savepoint",
  since: "0.1.0",
  check: (subject) => {
    const sign = signOfState(subject);
    const mode = subject.resource.field("job", "upgradeMode");
    if (sign === undefined || upgradeMode(subject.resource) !== "stateless") return [];
    const found = mode.isAbsent ? "has no upgradeMode, which means stateless" : 'is "stateless"';
    const path = mode.isAbsent ? subject.resource.field("job").path : mode.path;
    return [
      {
        path,
        message: `${found}, but ${sign.key} is set: the state that the job checkpoints is dropped at every upgrade`,
      },
    ];
  },
};
