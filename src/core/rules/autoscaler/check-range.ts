import { defaultUtilizationTarget, utilizationTarget } from "../../flink/autoscaler-options.ts";
import type { Configuration } from "../../flink/configuration.ts";
import { parseJavaDouble } from "../../flink/java-number.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Subject } from "../../admission/subject.ts";
import { aboutEntry } from "./about-entry.ts";
import type { Bound, NumberRange } from "./number-ranges.ts";

export const checkRange = (
  { option, min, max }: NumberRange,
  { resource, effective }: Subject,
): Violation[] => {
  const entry = effective.get(option);
  if (entry === undefined) return [];
  const value = parseJavaDouble(entry.value);
  const [low, high] = [limitOf(min, 0, effective), limitOf(max, 1, effective)];
  // Not a number (NaN) is neither too small nor too large, as in the operator.
  if (value !== undefined && !(value < low.value) && !(value > high.value)) return [];
  const range = high.value === Infinity ? `of at least ${low.text}` : `from ${low.text} to ${high.text}`;
  return [aboutEntry(resource, entry, `expected a number ${range}`)];
};

interface Limit {
  readonly value: number;
  readonly text: string;
}

const limitOf = (bound: Bound, otherwise: number, effective: Configuration): Limit => {
  const target = bound === "target" ? targetInForce(effective) : undefined;
  if (target !== undefined) return { value: target, text: `${target} (${utilizationTarget.key})` };
  const value = bound === "target" ? otherwise : bound;
  return { value, text: String(value) };
};

/** Undefined where it is itself out of range or no number, so that one fault is told once. */
const targetInForce = (effective: Configuration): number | undefined => {
  const text = effective.value(utilizationTarget);
  const target = text === undefined ? defaultUtilizationTarget : parseJavaDouble(text);
  return target === undefined || target < 0 || target > 1 ? undefined : target;
};
