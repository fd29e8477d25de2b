import { metricsWindow as option } from "../../flink/autoscaler-options.ts";
import type { Configuration, Entry } from "../../flink/configuration.ts";
import { parseDuration } from "../../flink/duration.ts";
import { reconcileInterval } from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import { quote } from "../../admission/json.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { aboutEntry } from "./about-entry.ts";
import { isAutoscaled } from "./autoscaled.ts";

/** The release of the operator that brought the check (FLINK-39826). */
const judgedSince = "1.16";

const defaultWindow = "15 min";
const defaultInterval = "60 s";

interface Span {
  readonly entry: Entry | undefined;
  /** In nanoseconds; undefined where it cannot be told. */
  readonly length: bigint | undefined;
  /** As a message about another value refers to it. */
  readonly name: string;
}

const spanOf = (effective: Configuration, option: Option, byDefault: string): Span => {
  const entry = effective.get(option);
  const name = entry ? `${entry.key} (${quote(entry.value)})` : `${option.key} (${byDefault} by default)`;
  return { entry, length: parseDuration(entry?.value ?? byDefault), name };
};

interface Fault {
  readonly entry: Entry | undefined;
  readonly fault: string;
}

/** The user's own value of the two is at fault, the window if both are. */
const tooShort = (window: Span, interval: Span): Fault => {
  const isInterval = window.entry?.origin !== "resource" && interval.entry?.origin === "resource";
  return isInterval || window.entry === undefined
    ? { entry: interval.entry, fault: `longer than ${window.name}` }
    : { entry: window.entry, fault: `shorter than ${interval.name}` };
};

const findFault = (effective: Configuration): Fault | undefined => {
  const window = spanOf(effective, option, defaultWindow);
  const interval = spanOf(effective, reconcileInterval, defaultInterval);
  if (window.entry && window.length === undefined) {
    return { entry: window.entry, fault: "expected a whole number with a unit, such as 15 min" };
  }
  if (window.length === undefined || interval.length === undefined) return undefined;
  return window.length < interval.length ? tooShort(window, interval) : undefined;
};

export const metricsWindow: Rule = {
  id: "autoscaler/metrics-window",
  title: "The autoscaler's window holds a reconciliation",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "metrics window shorter than the reconcile interval",
    "metrics window that is no duration: the operator fails on it",
  ],
  why: "The autoscaler takes one sample at each reconciliation and decides by those of the last window. In a window shorter than the interval there is never a complete set of samples, so nothing is ever scaled and nothing says why.",
  fix: "make job.autoscaler.metrics.window several times as long as the reconcile interval",
  since: "0.1.0",
  check: (subject, { settings }) => {
    if (!isOperatorAtLeast(settings, judgedSince) || !isAutoscaled(subject)) return [];
    const found = findFault(subject.effective);
    return found?.entry ? [aboutEntry(subject.resource, found.entry, found.fault)] : [];
  },
};
