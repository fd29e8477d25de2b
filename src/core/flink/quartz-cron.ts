import { trim } from "./java-text.ts";
import { cronFields, dayOfMonth, dayOfWeek, type CronField, type CronValues } from "./quartz-cron-field.ts";
import { parseCronPart } from "./quartz-cron-part.ts";

const requiredFields = 6;

/**
 * Whether Quartz 2.4 takes the text as a cron expression (CronExpression.isValidExpression): seconds, minutes, hours,
 * day of month, month, day of week and perhaps a year, in any case, with `?` for exactly one of the two days.
 *
 * Quartz reads loosely, and so does this: text behind the seventh field, and most text behind a complete value, is
 * ignored (`5X` is 5). Ranges of more than a million steps are refused: Quartz would run out of memory on them.
 */
export const isQuartzCron = (text: string): boolean => {
  const fields = splitFields(text.toUpperCase());
  const found = new Map<CronField, CronValues>();
  for (const [index, field] of cronFields.entries()) {
    const values = readField(fields[index] ?? "", field, found.get(dayOfMonth));
    if (values === undefined) return false;
    found.set(field, values);
  }
  const days = [dayOfMonth, dayOfWeek].filter((field) => found.get(field)?.question === true);
  return fields.length >= requiredFields && days.length === 1;
};

const splitFields = (text: string): string[] =>
  text
    .split(/[ \t]/)
    .filter((field) => field !== "")
    .map(trim);

const nothing: CronValues = { empty: true, question: false, larger: false, lastDay: false };

const readField = (text: string, field: CronField, month: CronValues | undefined): CronValues | undefined => {
  if (isUnsupported(text, field)) return undefined;
  let values = nothing;
  for (const part of text.split(",").filter((item) => item !== "")) {
    const more = parseCronPart(part, field);
    if (more === undefined || (part.startsWith("?") && !mayAsk(field, month))) return undefined;
    values = merge(values, more);
  }
  return values;
};

/** The last day beside other days, and more than one "nth day of the month". */
const isUnsupported = (text: string, field: CronField): boolean =>
  ((field === dayOfMonth || field === dayOfWeek) && text.includes("L") && text.includes(",")) ||
  (field === dayOfWeek && text.split("#").length > 2);

/** `?` for the day of the week needs a day of the month. */
const mayAsk = (field: CronField, month: CronValues | undefined): boolean => {
  if (field !== dayOfWeek || month === undefined || month.lastDay) return true;
  return !month.empty && (month.larger || !month.question);
};

const merge = (left: CronValues, right: CronValues): CronValues => ({
  empty: left.empty && right.empty,
  question: left.question || right.question,
  larger: left.larger || right.larger,
  lastDay: left.lastDay || right.lastDay,
});
