import { longMax } from "../java-number.ts";
import { trim } from "../java-text.ts";
import { parseDuration } from "../duration.ts";
import { parseIsoDuration } from "./iso-duration.ts";
import type { ValueDialect } from "./value-dialect.ts";

/** A duration in nanoseconds, of any Flink (TimeUtils.parseDuration). */
export const parseDurationValue = (text: string, dialect: ValueDialect): bigint | undefined => {
  const parsed = parseDuration(text) ?? (dialect.standardYaml ? parseLongCount(text) : undefined);
  if (parsed !== undefined || !dialect.isoDurations) return parsed;
  const iso = parseIsoDuration(trim(text));
  return iso !== undefined && iso >= 0n ? iso : undefined;
};

/** Digits of what a Duration can hold at all, in nanoseconds. */
const longest = 28;

/** From 2.0 on the count may exceed a `long` if the seconds do not. */
const parseLongCount = (text: string): bigint | undefined => {
  const [, digits = "", unit = ""] = /^0*([1-9]\d*)(\D[^]{0,40})?$/.exec(trim(text)) ?? [];
  const factor = digits.length > longest ? undefined : parseDuration(`1${unit}`);
  if (digits === "" || factor === undefined) return undefined;
  const total = BigInt(digits) * factor;
  return total / 1_000_000_000n > longMax ? undefined : total;
};
