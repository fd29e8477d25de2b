import type { Entry } from "../../flink/configuration.ts";
import { strip } from "../../flink/java-text.ts";
import type { Option } from "../../flink/option.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isUnknownToOperator } from "../config/advised-key.ts";
import { isClusterKnown } from "../session-job/known-cluster.ts";

/** The entry that gives a directory, whether there is none or a blank one, and whether that is certain. */
export interface Directory {
  readonly entry: Entry | undefined;
  readonly isMissing: boolean;
}

/** A session job whose cluster is not known here may inherit the directory from it: then nothing is missing for sure. */
export const directoryOf = (subject: Subject, option: Option): Directory => {
  const entry = subject.effective.get(option);
  const isBlank = entry === undefined || strip(entry.value) === "";
  const isOwn = entry?.origin === "resource" && entry.key === option.key;
  const mayBeInherited = !isClusterKnown(subject) && !isOwn;
  return { entry, isMissing: isBlank && !mayBeInherited };
};

/** The name under which both Flink and the operator read the directory: that of today came with Flink 1.20. */
export const keyToSet = (
  { key, aliases }: Option,
  { flinkVersion }: Subject,
  settings: CoreSettings,
): string => {
  const [former = key] = aliases;
  const isNew = flinkVersion !== undefined && isAtLeast(flinkVersion, "1.20");
  return isNew && !isUnknownToOperator(key, settings) ? key : former;
};
