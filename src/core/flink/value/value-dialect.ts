import { isAtLeast, type FlinkVersion } from "../version.ts";

/** What differs between Flink's versions in how they read a value. */
export interface ValueDialect {
  /** `config.yaml`: lists and maps may be YAML. Otherwise `flink-conf.yaml`, which knows only Flink's own forms. */
  readonly standardYaml: boolean;
  /** Durations may be ISO-8601 (from 2.1 on, TimeUtils). */
  readonly isoDurations: boolean;
}

/**
 * The operator writes `flink-conf.yaml` for 1.x and `config.yaml` from 2.0 on (FlinkConfMountDecorator). Which of them
 * another controller writes for 1.19 and 1.20 is not known: then what either would take is taken.
 */
export const valueDialectOf = (version: FlinkVersion, isWrittenByOperator = true): ValueDialect => ({
  standardYaml: isAtLeast(version, isWrittenByOperator ? "2.0" : "1.19"),
  isoDurations: isAtLeast(version, "2.1"),
});

/** Of what the operator itself reads: it is built on 1.20, and its own file may be either. */
export const operatorDialect: ValueDialect = { standardYaml: true, isoDurations: false };
