import type { ParsedValue } from "./value/parse-value.ts";

/** The values of an option that Flink takes, of those that parse. */
export interface ValueRange {
  readonly key: string;
  readonly isMet: (value: number) => boolean;
  readonly expected: string;
}

const ten = 10_000_000;

/** What Flink throws on, with the class that throws: the same in 1.15 to 2.3. Durations are in nanoseconds. */
const valueRanges: readonly ValueRange[] = [
  // ConfigurationParserUtils.getSlot: -1 stands for 1
  {
    key: "taskmanager.numberOfTaskSlots",
    isMet: (slots) => slots >= 1 || slots === -1,
    expected: "1 or more",
  },
  // ExecutionConfig.setParallelism: -1 stands for the default, -2 changes nothing
  {
    key: "parallelism.default",
    isMet: (parallelism) => parallelism >= 1 || parallelism === -1 || parallelism === -2,
    expected: "1 or more",
  },
  // ExecutionConfig.setMaxParallelism: not even its own default, -1
  { key: "pipeline.max-parallelism", isMet: (maximum) => maximum >= 1, expected: "1 or more" },
  // CheckpointConfig.setCheckpointTimeout
  {
    key: "execution.checkpointing.timeout",
    isMet: (timeout) => timeout >= ten,
    expected: "10 ms or more",
  },
  // CheckpointConfig.setCheckpointIntervalDuringBacklog: 0 switches checkpoints off meanwhile
  {
    key: "execution.checkpointing.interval-during-backlog",
    isMet: (interval) => interval < 1_000_000 || interval >= ten,
    expected: "0, or 10 ms or more",
  },
  // CheckpointConfig.setMaxConcurrentCheckpoints
  {
    key: "execution.checkpointing.max-concurrent-checkpoints",
    isMet: (count) => count >= 1,
    expected: "1 or more",
  },
  // CheckpointConfig.setTolerableCheckpointFailureNumber
  {
    key: "execution.checkpointing.tolerable-failed-checkpoints",
    isMet: (count) => count >= 0,
    expected: "0 or more",
  },
];

/** The range that a value misses. */
export const missedRange = (key: string, value: ParsedValue): ValueRange | undefined =>
  typeof value === "number" || typeof value === "bigint"
    ? valueRanges.find((range) => range.key === key && !range.isMet(Number(value)))
    : undefined;
