import { excludedPeriods as option } from "../../flink/autoscaler-options.ts";
import type { Entry } from "../../flink/configuration.ts";
import { checkExcludedPeriods } from "../../flink/excluded-period.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { aboutEntry } from "./about-entry.ts";
import { isAutoscaled } from "./autoscaled.ts";

/** The user's own value may be long and stands at the path: only the wrong period is named. */
const violationOf = (resource: Resource, entry: Entry, problem: string): Violation =>
  entry.origin === "resource"
    ? { path: entryPath(resource, entry), message: `cannot be read: ${problem}` }
    : aboutEntry(resource, entry, `where ${problem}`);

export const excludedPeriods: Rule = {
  id: "autoscaler/excluded-periods",
  title: "The periods in which the autoscaler rests can be read",
  kinds: operatorJobs,
  action: "Deny",
  parity: ["excluded period that is no daily range, no cron expression and no pair of both"],
  why: "In these periods the autoscaler restarts no job. One that cannot be read protects nothing, and the operator refuses it.",
  fix: "write periods such as 9:00-17:00, a Quartz cron expression (* * 9-16 ? * 2-6), or both joined by &&, separated by semicolons",
  since: "0.1.0",
  check: (subject) => {
    const entry = subject.effective.get(option);
    if (entry === undefined || !isAutoscaled(subject)) return [];
    return checkExcludedPeriods(entry.value).map((problem) => violationOf(subject.resource, entry, problem));
  },
};
