import { parseValueType, type ValueType } from "../../src/core/flink/catalogue/value-type.ts";
import type { ValueDialect } from "../../src/core/flink/value/value-dialect.ts";

/** A Flink version whose configuration is asked, and the dialect that it stands for. */
export interface Oracle {
  readonly line: "1.20" | "2.0" | "2.3";
  readonly version: string;
  readonly dialect: ValueDialect;
}

/** Between them every dialect that a cluster of the operator can have. */
export const oracles: readonly Oracle[] = [
  { line: "1.20", version: "1.20.5", dialect: { standardYaml: false, isoDurations: false } },
  { line: "2.0", version: "2.0.1", dialect: { standardYaml: true, isoDurations: false } },
  { line: "2.3", version: "2.3.0", dialect: { standardYaml: true, isoDurations: true } },
];

/** A type by its name in the catalogue and by its name in Java's question. */
export interface Subject {
  readonly name: string;
  readonly type: ValueType;
  readonly javaName: string;
}

const scalars = ["boolean", "double", "duration", "float", "integer", "long", "memory", "string"];

/** Where `lines` are named, the others have no such enum or not with these values. */
interface JavaEnum {
  readonly name: string;
  readonly values: string;
  readonly lines?: readonly Oracle["line"][];
}

const retention = "DELETE_ON_CANCELLATION|RETAIN_ON_CANCELLATION|NO_EXTERNALIZED_CHECKPOINTS";
const enums: readonly JavaEnum[] = [
  { name: "org.apache.flink.core.execution.CheckpointingMode", values: "EXACTLY_ONCE|AT_LEAST_ONCE" },
  { name: "org.apache.flink.core.execution.RestoreMode", values: "CLAIM|NO_CLAIM|LEGACY", lines: ["1.20"] },
  {
    name: "org.apache.flink.core.execution.RecoveryClaimMode",
    values: "CLAIM|NO_CLAIM|LEGACY",
    lines: ["2.0", "2.3"],
  },
  { name: "org.apache.flink.configuration.ExternalizedCheckpointRetention", values: retention },
  { name: "org.apache.flink.configuration.JobManagerOptions$JobStoreType", values: "File|Memory" },
  {
    name: "org.apache.flink.configuration.JobManagerOptions$SchedulerType",
    values: "Ng|Default|Adaptive|AdaptiveBatch",
    lines: ["1.20"],
  },
  { name: "Values$Renamed", values: "auto|runtime-only" },
];

const subject = (name: string, javaName = name): Subject => ({ name, type: parseValueType(name), javaName });

const ofEnum = ({ name, values }: JavaEnum): Subject[] => [
  subject(`enum(${values})`, `enum:${name}`),
  subject(`list<enum(${values})>`, `list<enum:${name}>`),
];

export const subjectsOf = ({ line }: Oracle): Subject[] => [
  ...[...scalars, "map"].flatMap((name) => [subject(name), subject(`list<${name}>`)]),
  ...enums.filter(({ lines }) => lines?.includes(line) ?? true).flatMap(ofEnum),
];
