import { autoscalerEnabled } from "../../flink/autoscaler-options.ts";
import { savepointDirectory } from "../../flink/checkpointing-options.ts";
import { parseDuration } from "../../flink/duration.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import {
  healthCheckEnabled,
  jobManagerRecoveryEnabled,
  maxCheckpointAge,
  reconcileInterval,
  rollbackEnabled,
} from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import type { Violation } from "../../admission/finding.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isAutoscaled } from "../autoscaler/autoscaled.ts";
import { operatorJobs } from "../clusters.ts";
import { isClusterKnown } from "../session-job/known-cluster.ts";
import { directoryOf } from "../state/directory.ts";
import { foundEntry, placeOf } from "./found-entry.ts";

interface JudgedOption {
  readonly option: Option;
  /** Whether the operator's webhook reads it at admission, and so fails on a value that does not parse. */
  readonly isRead: (subject: Subject, settings: CoreSettings) => boolean;
}

const isCluster = ({ resource }: Subject): boolean => resource.kind !== "FlinkSessionJob";

/** The autoscaler's others are in `autoscaler/options`, because they are judged only where the autoscaler is on. */
const options: readonly JudgedOption[] = [
  { option: rollbackEnabled, isRead: isCluster },
  { option: healthCheckEnabled, isRead: isCluster },
  {
    option: jobManagerRecoveryEnabled,
    isRead: (subject) =>
      isCluster(subject) && parseBoolean(subject.effective.value(healthCheckEnabled) ?? "") === true,
  },
  {
    option: maxCheckpointAge,
    isRead: (subject) =>
      isClusterKnown(subject) &&
      subject.resource.field("job").object !== undefined &&
      directoryOf(subject, savepointDirectory).isMissing,
  },
  {
    option: reconcileInterval,
    isRead: (subject, settings) => isOperatorAtLeast(settings, "1.16") && isAutoscaled(subject),
  },
  { option: autoscalerEnabled, isRead: isClusterKnown },
];

interface Grammar {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
  readonly remedy: string;
}

const grammars: Record<Option["type"], Grammar> = {
  boolean: {
    accepts: (text) => parseBoolean(text) !== undefined,
    expected: "true or false",
    remedy: "write true or false, with no blanks around it",
  },
  duration: {
    accepts: (text) => parseDuration(text) !== undefined,
    expected: "a whole number with a unit",
    remedy: "write it like 30 s, 10 min or 2 h",
  },
  text: { accepts: () => true, expected: "any text", remedy: "write any text" },
};

const checkOption = (
  { option, isRead }: JudgedOption,
  subject: Subject,
  settings: CoreSettings,
): Violation[] => {
  const entry = subject.effective.get(option);
  const { accepts, expected, remedy } = grammars[option.type];
  if (entry === undefined || accepts(entry.value)) return [];
  const violation = {
    path: entryPath(subject.resource, entry),
    message: `${foundEntry(entry)}, expected ${expected}`,
    remedy: entry.origin === "resource" ? remedy : `have it corrected in ${placeOf(entry)}`,
  };
  return [isRead(subject, settings) ? violation : { ...violation, beyondOperator: true }];
};

export const invalidValue: Rule = {
  id: "config/invalid-value",
  title: "An option that the operator reads at admission has a value of its type",
  kinds: operatorJobs,
  action: "Deny",
  parity: ["switch or duration that does not parse: the operator fails on it"],
  why: "Flink reads every value as text and parses it when it is needed. One that does not parse makes the operator fail with an internal error at this resource, or the cluster fail when it starts. Stricter than the operator, which at admission reads some of these options only together with others, and fails on them later.",
  fix: "write true or false for a switch, a whole number with a unit for a duration",
  since: "0.1.0",
  check: (subject, { settings }) => options.flatMap((option) => checkOption(option, subject, settings)),
};
