import type { Configuration, Entry } from "../../flink/configuration.ts";
import { parseJavaInteger } from "../../flink/java-number.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { formatPath, type Path } from "../../admission/path.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { isAutoscaled } from "../autoscaler/autoscaled.ts";
import { foundEntry } from "../config/found-entry.ts";

/** KeyGroupRangeAssignment.UPPER_BOUND_MAX_PARALLELISM. */
const upperBound = 32768;

/** What is more, or has a fraction, `resource/schema` reports. */
const largestInteger = 2 ** 31 - 1;

const option = "pipeline.max-parallelism";

interface Parallelism {
  readonly path: Path;
  readonly value: number;
  readonly found: string;
}

const integer = (configuration: Configuration, key: string, otherwise: number): number | undefined => {
  const text = configuration.entry(key)?.value;
  return text === undefined ? otherwise : parseJavaInteger(text);
};

/** As the operator has it: as many as the TaskManagers have slots, if their number is given. */
const parallelismOf = ({ resource, effective }: Subject): Parallelism | undefined => {
  const replicas = resource.field("taskManager", "replicas");
  if (replicas.isAbsent) {
    const { path, number } = resource.field("job", "parallelism");
    return number === undefined ? undefined : { path, value: number, found: `is ${number}` };
  }
  const slots = integer(effective, "taskmanager.numberOfTaskSlots", 1);
  if (replicas.number === undefined || slots === undefined) return undefined;
  const value = replicas.number * slots;
  const found = `is ${replicas.number}, with ${slots} slots each a parallelism of ${value}`;
  return { path: replicas.path, value, found };
};

/** Up to 1.16 a session job's own configuration does not reach the cluster (AbstractFlinkService.runJar). */
const maximumOf = ({ resource, effective, flinkVersion }: Subject): Entry | undefined => {
  const entry = effective.entry(option);
  if (entry === undefined || resource.kind !== "FlinkSessionJob" || entry.origin !== "resource") return entry;
  return flinkVersion !== undefined && isAtLeast(flinkVersion, "1.17") ? entry : undefined;
};

/** Where something else than the spec may lower the parallelism before the job starts. */
const mayBeLowered = (subject: Subject): boolean => {
  const written = (key: string): string => (subject.effective.entry(key)?.value ?? "").toLowerCase();
  return (
    isAutoscaled(subject) ||
    written("jobmanager.scheduler").startsWith("adaptive") ||
    written("scheduler-mode") === "reactive" ||
    !["", "streaming"].includes(written("execution.runtime-mode"))
  );
};

const asSure = (subject: Subject, violation: Violation): Violation =>
  mayBeLowered(subject) ? { ...violation, action: "Warn" } : { ...violation, beyondOperator: true };

/** Flink refuses such a job when it makes the execution graph (ExecutionJobVertex). */
export const checkMaxParallelism = (subject: Subject): Violation[] => {
  const parallelism = parallelismOf(subject);
  const isOverridden = subject.effective.entry("pipeline.jobvertex-parallelism-overrides") !== undefined;
  if (parallelism === undefined || isOverridden || parallelism.value > largestInteger) return [];
  return aboveMaximum(subject, parallelism).map((violation) => asSure(subject, violation));
};

const aboveMaximum = (subject: Subject, { path, value, found }: Parallelism): Violation[] => {
  const entry = maximumOf(subject);
  const set = parseJavaInteger(entry?.value ?? "") ?? 0;
  const maximum = set > 0 && set <= upperBound ? set : upperBound;
  if (value <= maximum) return [];
  if (entry === undefined || maximum === upperBound) {
    const message = `${found}, more than the ${upperBound} that Flink can divide a job's state among`;
    return [{ path, message, remedy: "lower it" }];
  }
  const place = formatPath(entryPath(subject.resource, entry));
  const message = `${found}, more than the maximum: ${place} ${foundEntry(entry)}`;
  return [
    {
      path,
      message,
      remedy: `lower it, or raise ${option} (a job with state of the old maximum cannot be restored then)`,
    },
  ];
};
