import { longMax, parseJavaLong } from "./java-number.ts";
import { trim } from "./java-text.ts";

const milli = 1_000_000n;
const second = 1_000n * milli;

const nanoseconds: ReadonlyMap<string, bigint> = new Map([
  ["", milli],
  ...["ns", "nano", "nanos", "nanosecond", "nanoseconds"].map((unit) => [unit, 1n] as const),
  ...["µs", "micro", "micros", "microsecond", "microseconds"].map((unit) => [unit, 1_000n] as const),
  ...["ms", "milli", "millis", "millisecond", "milliseconds"].map((unit) => [unit, milli] as const),
  ...["s", "sec", "secs", "second", "seconds"].map((unit) => [unit, second] as const),
  ...["min", "m", "minute", "minutes"].map((unit) => [unit, 60n * second] as const),
  ...["h", "hour", "hours"].map((unit) => [unit, 3_600n * second] as const),
  ...["d", "day", "days"].map((unit) => [unit, 86_400n * second] as const),
]);

const longestUnit = 16;

/**
 * Flink's duration (TimeUtils.parseDuration of 1.20, which the operator is built on), in nanoseconds: digits, blanks, a
 * unit in any case; milliseconds if there is none. No sign, no fraction, no `1h 30min`, and no ISO-8601, which Flink
 * itself understands from 2.1 on; `undefined` too where the digits or the seconds do not fit a Java `long`.
 */
export const parseDuration = (text: string): bigint | undefined => {
  const trimmed = trim(text);
  const digits = /^[0-9]+/.exec(trimmed)?.[0] ?? "";
  const unit = trim(trimmed.slice(digits.length));
  const factor = unit.length > longestUnit ? undefined : nanoseconds.get(unit.toLowerCase());
  const value = parseJavaLong(digits);
  return value === undefined || factor === undefined ? undefined : withinDuration(value * factor);
};

/** Java's Duration counts its whole seconds in a `long`. */
const withinDuration = (total: bigint): bigint | undefined => (total / second > longMax ? undefined : total);
