import type { Entry } from "../../flink/configuration.ts";
import { strip } from "../../flink/java-text.ts";
import type { Option } from "../../flink/option.ts";
import type { Subject } from "../../admission/subject.ts";
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
