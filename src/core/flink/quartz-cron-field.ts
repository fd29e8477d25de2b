/** One of the fields of a Quartz cron expression. */
export interface CronField {
  readonly lowest: number;
  readonly highest: number;
  /** What a range that runs backwards wraps around; a year does not. */
  readonly span: number | undefined;
  readonly largestIncrement: number;
  readonly names: ReadonlyMap<string, number>;
}

/** What a field, or a part of it, selects, as far as it decides whether the expression is valid. */
export interface CronValues {
  readonly empty: boolean;
  /** Holds the value that stands for `?`. */
  readonly question: boolean;
  /** Holds a value above the one that stands for `?`. */
  readonly larger: boolean;
  /** Is the last day of the month. */
  readonly lastDay: boolean;
}

/** Quartz's own marks; written as numbers they mean the same. */
export const allValues = 99;
export const questionValue = 98;

/** Quartz takes the year a century from now; a pure function has no clock. */
const lastYear = 2126;
const mostSteps = 1_000_000;

const numbered = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(" ").map((name, index) => [name, index + 1]));

const sixtieth: CronField = { lowest: 0, highest: 59, span: 60, largestIncrement: 59, names: new Map() };

export const dayOfMonth: CronField = {
  lowest: 1,
  highest: 31,
  span: 31,
  largestIncrement: 31,
  names: new Map(),
};

export const dayOfWeek: CronField = {
  lowest: 1,
  highest: 7,
  span: 7,
  largestIncrement: 7,
  names: numbered("SUN MON TUE WED THU FRI SAT"),
};

/** In the order of the expression: second, minute, hour, day of month, month, day of week, year. */
export const cronFields: readonly CronField[] = [
  sixtieth,
  { ...sixtieth },
  { lowest: 0, highest: 23, span: 24, largestIncrement: 23, names: new Map() },
  dayOfMonth,
  {
    lowest: 1,
    highest: 12,
    span: 12,
    largestIncrement: 12,
    names: numbered("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC"),
  },
  dayOfWeek,
  { lowest: 1970, highest: lastYear, span: undefined, largestIncrement: Infinity, names: new Map() },
];

export const single = (value: number): CronValues => ({
  empty: false,
  question: value === questionValue,
  larger: value > questionValue,
  lastDay: false,
});

/** From a value, `99` being all, in steps to an end, which may be absent; `undefined` where Quartz throws. */
export const select = (
  field: CronField,
  value: number,
  step: number,
  end?: number,
): CronValues | undefined => {
  if (isOutside(field, value, end ?? 0)) return undefined;
  if (value !== allValues) return step > 0 ? steps(field, value, step, end) : single(value);
  const values = steps(field, field.lowest, Math.max(step, 1), end);
  return values === undefined || step > 0 ? values : { ...values, larger: true };
};

const isOutside = (field: CronField, value: number, end: number): boolean => {
  if (field.span === undefined || value === allValues) return false;
  if (value === questionValue && (field === dayOfMonth || field === dayOfWeek)) return false;
  return value < field.lowest || value > field.highest || end > field.highest;
};

const steps = (
  field: CronField,
  start: number,
  step: number,
  end: number | undefined,
): CronValues | undefined => {
  const stop = end ?? field.highest;
  if (stop < start) return field.span === undefined ? undefined : wrapped(start, stop + field.span);
  if ((stop - start) / step > mostSteps) return undefined;
  const last = stop - ((stop - start) % step);
  const question = start <= questionValue && questionValue <= last && (questionValue - start) % step === 0;
  return { empty: false, question, larger: last > questionValue, lastDay: false };
};

/** Values are taken modulo the span, so none is as large as `?`. */
const wrapped = (start: number, stop: number): CronValues => ({
  empty: stop < start,
  question: false,
  larger: false,
  lastDay: false,
});
