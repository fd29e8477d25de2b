import type { Configuration } from "../../flink/configuration.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import type { Option } from "../../flink/option.ts";
import type { Violation } from "../../admission/finding.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { aboutEntry } from "./about-entry.ts";
import { isAutoscaled } from "./autoscaled.ts";
import { checkRange } from "./check-range.ts";
import { numberRanges, type NumberRange } from "./number-ranges.ts";

/** Since 1.16 the operator judges more options, and those of a feature only where it is on (FLINK-39826). */
const finerSince = "1.16";

const features = numberRanges.flatMap(({ feature }) => feature ?? []);

const isOn = (effective: Configuration, feature: Option | undefined): boolean =>
  feature === undefined || parseBoolean(effective.value(feature) ?? "false") === true;

const judgedRanges = (effective: Configuration, isFiner: boolean): readonly NumberRange[] =>
  isFiner
    ? numberRanges.filter(({ feature }) => isOn(effective, feature))
    : numberRanges.filter(({ isOld }) => isOld);

const checkFeature = (feature: Option, { resource, effective }: Subject): Violation[] => {
  const entry = effective.get(feature);
  if (entry === undefined) return [];
  if (parseBoolean(entry.value) !== undefined) return [];
  const violation = aboutEntry(resource, entry, "expected true or false");
  const remedy = "switch the feature on or off, or leave the key out";
  return entry.origin === "resource" ? [{ ...violation, remedy }] : [violation];
};

export const options: Rule = {
  id: "autoscaler/options",
  title: "The autoscaler's options are in their ranges",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "autoscaler option out of its range",
    "autoscaler option that is no number",
    "switch of an autoscaler feature that does not parse: the operator fails on it",
  ],
  why: "The autoscaler compares measured load with these numbers. Out of their ranges they have no meaning: it would scale at once or never, and the operator refuses them. All that holds only where job.autoscaler.enabled is true.",
  fix: "write a value within the range, or leave the key out for its default",
  since: "0.1.0",
  check: (subject, { settings }) => {
    if (!isAutoscaled(subject)) return [];
    const isFiner = isOperatorAtLeast(settings, finerSince);
    return [
      ...(isFiner ? features : []).flatMap((feature) => checkFeature(feature, subject)),
      ...judgedRanges(subject.effective, isFiner).flatMap((range) => checkRange(range, subject)),
    ];
  },
};
