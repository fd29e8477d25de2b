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
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isAutoscaled } from "../autoscaler/autoscaled.ts";
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
const judged: readonly JudgedOption[] = [
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

/** The keys that are judged here, inherited ones too. */
export const operatorReadKeys: ReadonlySet<string> = new Set(
  judged.flatMap(({ option }) => [option.key, ...option.aliases]),
);

export const checkOperatorReadOptions = (subject: Subject, settings: CoreSettings): Violation[] =>
  judged.flatMap((option) => checkOption(option, subject, settings));
