import { checkpointDirectory, savepointDirectory } from "../../flink/checkpointing-options.ts";
import type { Entry } from "../../flink/configuration.ts";
import { parseFileLocation, type FileLocation } from "../../flink/file-location.ts";
import { highAvailabilityStorageDirectory, isHighAvailabilityOn } from "../../flink/high-availability.ts";
import type { Option } from "../../flink/option.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Subject } from "../../admission/subject.ts";
import { ownOptions } from "./own-options.ts";

/** A directory that the author chose, whose value is all there. */
export interface OwnDirectory {
  readonly entry: Entry;
  readonly location: FileLocation;
  /** High availability's is the JobManager's: TaskManagers ask the JobManager for what they cannot read of it. */
  readonly usedByTaskManagers: boolean;
}

/** A session job has no high availability but its cluster's, and where there is none nothing is written for it. */
const optionsOf = ({ resource, effective }: Subject): readonly Option[] =>
  resource.kind !== "FlinkSessionJob" && isHighAvailabilityOn(effective)
    ? [checkpointDirectory, savepointDirectory, highAvailabilityStorageDirectory]
    : [checkpointDirectory, savepointDirectory];

/** A name of another line of Flink's: `config/unknown-key` says so. */
const isIgnored = (entry: Entry, subject: Subject): boolean =>
  ownOptions(subject).some((own) => own.entry === entry && own.meaning.state !== "known");

/** The directories in which Flink keeps what must outlive its pods. */
export const ownDirectories = (subject: Subject): OwnDirectory[] =>
  optionsOf(subject).flatMap((option) => {
    const entry = subject.resource.configuration.get(option);
    if (entry === undefined || hasPlaceholder(entry.value) || isIgnored(entry, subject)) return [];
    const usedByTaskManagers = option !== highAvailabilityStorageDirectory;
    return [{ entry, location: parseFileLocation(entry.value), usedByTaskManagers }];
  });
