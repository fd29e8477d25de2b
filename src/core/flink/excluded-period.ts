import { parseJavaInteger } from "./java-number.ts";
import { splitDroppingTail, strip } from "./java-text.ts";
import { parseList } from "./list.ts";
import { isQuartzCron } from "./quartz-cron.ts";
import { quote } from "./quote.ts";

const mostProblems = 10;

/**
 * What is wrong with a value of `job.autoscaler.excluded.periods`, one text for each fault, of which the first ten; none
 * if it is fine.
 *
 * The value is a Flink list. Each element is a daily range such as `9:30-17:00`, or a Quartz cron expression, or one of
 * each joined by `&&`, as the autoscaler's CalendarUtils reads them.
 */
export const checkExcludedPeriods = (text: string): string[] => {
  const periods = parseList(text);
  if (periods === undefined) {
    return [`${quote(text)} is not a list: a quote is not closed or has text behind it`];
  }
  return firstProblems(periods);
};

const firstProblems = (periods: readonly string[]): string[] => {
  const problems = new Set<string>();
  for (const period of new Set(periods)) {
    checkPeriod(period).forEach((problem) => problems.add(problem));
    if (problems.size >= mostProblems) break;
  }
  return [...problems];
};

const checkPeriod = (period: string): string[] => {
  const parts = splitDroppingTail(period, "&&").map(strip);
  if (parts.length > 2) {
    return [`${quote(period)} has ${parts.length} parts joined by &&, expected at most 2`];
  }
  const unknown = parts.filter((part) => !isDailyRange(part) && !isQuartzCron(part));
  if (unknown.length > 0) return unknown.map(describeUnknown);
  return parts.length === 2 && parts.filter(isDailyRange).length !== 1
    ? [`${quote(period)} joins two of the same sort, expected a daily range and a cron expression`]
    : [];
};

const describeUnknown = (part: string): string =>
  `${quote(part)} is neither a daily range such as 9:00-17:00 nor a Quartz cron expression`;

/** A start before an end on the same day, as Quartz's DailyCalendar takes them. */
const isDailyRange = (text: string): boolean => {
  const parts = splitDroppingTail(text, "-");
  const [start, end] = parts.map(parseTime);
  return parts.length === 2 && start !== undefined && end !== undefined && start < end;
};

const units = [
  { count: 24, milliseconds: 3_600_000 },
  { count: 60, milliseconds: 60_000 },
  { count: 60, milliseconds: 1_000 },
  { count: 1_000, milliseconds: 1 },
];

/** Hour, minute, perhaps second and millisecond, parted by one or more colons; in milliseconds. */
const parseTime = (text: string): number | undefined => {
  const parts = text.split(":").filter((part) => part !== "");
  if (parts.length < 2 || parts.length > units.length) return undefined;
  let time = 0;
  for (const [index, { count, milliseconds }] of units.entries()) {
    const value = parseJavaInteger(parts[index] ?? "0");
    if (value === undefined || value < 0 || value >= count) return undefined;
    time += value * milliseconds;
  }
  return time;
};
