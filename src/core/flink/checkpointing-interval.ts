import type { Configuration } from "./configuration.ts";
import { parseDuration } from "./duration.ts";
import { option } from "./option.ts";

/** Flink's CheckpointingOptions.CHECKPOINTING_INTERVAL, of the same name in every line. */
export const checkpointingInterval = option("execution.checkpointing.interval", "duration");

const tenMilliseconds = 10_000_000n;

/** The program fails on such an interval, zero included (CheckpointConfig.setCheckpointInterval, 1.15 to 2.3). */
export const isIntervalTooShort = (text: string): boolean => {
  const duration = parseDuration(text);
  return duration !== undefined && duration < tenMilliseconds;
};

/** Batch jobs take no checkpoints whatever the interval (CheckpointingOptions.isCheckpointingEnabled). */
export const isBatch = (configuration: Configuration): boolean =>
  configuration.entry("execution.runtime-mode")?.value.toUpperCase() === "BATCH";
