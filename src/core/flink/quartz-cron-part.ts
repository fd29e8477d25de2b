import { parseJavaInteger } from "./java-number.ts";
import { toAsciiDigits } from "./java-text.ts";
import {
  allValues,
  dayOfMonth,
  dayOfWeek,
  questionValue,
  select,
  single,
  type CronField,
  type CronValues,
} from "./quartz-cron-field.ts";

type Outcome = CronValues | undefined;

/** What stands between the commas of a field, in upper case; `undefined` where Quartz throws. */
export const parseCronPart = (part: string, field: CronField): Outcome => {
  if (lastDay.test(part)) return parseLast(part, field);
  if (/^[A-Z]/.test(part)) return parseName(part, field);
  if (/^[0-9]/.test(part)) return parseNumber(part, field);
  if (part.startsWith("?")) return parseQuestion(part, field);
  return /^[*/]/.test(part) ? parseAll(part, field) : undefined;
};

const lastDay = /^L(?:W|-[0-9]*W?)?$/;

const parseLast = (part: string, field: CronField): Outcome => {
  if (field === dayOfWeek) return select(field, 7, 0, 7);
  if (field !== dayOfMonth) return { ...single(0), empty: true };
  const offset = /^L-([0-9]*)/.exec(part)?.[1] ?? "";
  return part === "L-" || Number(offset) > 30 ? undefined : { ...single(0), empty: true, lastDay: true };
};

const parseName = (part: string, field: CronField): Outcome => {
  const value = field.names.get(part.slice(0, 3));
  if (value === undefined) return undefined;
  const rest = part.slice(3);
  if (rest.startsWith("#") && field === dayOfWeek && !isNth(rest)) return undefined;
  if (!rest.startsWith("-")) return select(field, value, 0);
  const end = field.names.get(rest.slice(1, 4));
  return end === undefined ? undefined : select(field, value, 1, end);
};

const isNth = (rest: string): boolean => {
  const nth = parseJavaInteger(rest.slice(1)) ?? 0;
  return nth >= 1 && nth <= 5;
};

/** Quartz minds a text behind the mark only from two characters on. */
const parseQuestion = (part: string, field: CronField): Outcome =>
  part.length <= 2 && (field === dayOfMonth || field === dayOfWeek)
    ? select(field, questionValue, 0)
    : undefined;

const parseAll = (part: string, field: CronField): Outcome => {
  if (part === "*") return select(field, allValues, 0);
  const [, step] = /^\*?\/(.*)$/s.exec(part) ?? [];
  if (step === undefined) return select(field, allValues, 1);
  const increment = parseJavaInteger(step);
  return increment === undefined || increment > field.largestIncrement
    ? undefined
    : select(field, allValues, increment);
};

const parseNumber = (part: string, field: CronField): Outcome => {
  const start = takeInteger(part);
  if (start === undefined) return undefined;
  const { value, rest } = start;
  if (rest.startsWith("-")) return parseRange(value, rest.slice(1), field);
  if (rest.startsWith("/")) return parseIncrement(value, rest.slice(1), field);
  if (!/^[LW#]/.test(rest)) return select(field, value, 0);
  return field === dayOfMonth ? monthDay(value, rest) : weekDay(value, rest, field);
};

/** The weekday next to a day of the month. */
const monthDay = (value: number, rest: string): Outcome =>
  rest.startsWith("W") && value <= 31 ? single(value) : undefined;

/** The last or the nth such day of the week in the month. */
const weekDay = (value: number, rest: string, field: CronField): Outcome => {
  const isKnown = rest.startsWith("L") ? value >= 1 && value <= 7 : isNth(rest);
  return field === dayOfWeek && isKnown && !rest.startsWith("W") ? single(value) : undefined;
};

interface Taken {
  readonly value: number;
  readonly digits: number;
  readonly rest: string;
}

/** The first digit may be of any script, as Java's Integer.parseInt is given it alone. */
const takeInteger = (text: string): Taken | undefined => {
  const first = toAsciiDigits(text.charAt(0));
  const more = /^[0-9]*/.exec(text.slice(1))?.[0] ?? "";
  const value = parseJavaInteger(first + more);
  if (value === undefined || !/^[0-9]/.test(first)) return undefined;
  return { value, digits: 1 + more.length, rest: text.slice(1 + more.length) };
};

const parseRange = (value: number, text: string, field: CronField): Outcome => {
  const end = takeInteger(text);
  if (end === undefined) return undefined;
  const step = end.rest.startsWith("/") ? takeInteger(end.rest.slice(1)) : { value: 1 };
  return step === undefined ? undefined : select(field, value, step.value, end.value);
};

const parseIncrement = (value: number, text: string, field: CronField): Outcome => {
  const step = takeInteger(text);
  if (step === undefined || (step.digits === 1 && step.rest !== "")) return undefined;
  return step.value > field.largestIncrement ? undefined : select(field, value, step.value);
};
