import { singleLine } from "./single-line.ts";

/** The API server cuts warnings at 256 characters, and its budget of 4,096 is shared by all webhooks of a request. */
const maxWarning = 256;
const maxTotal = 2048;
const reserve = 64;

/** More cannot fit, so they need not even be written out. */
const maxCount = 100;

/** One line each, at most 256 characters each and 2,048 together; what does not fit is counted in the last one. */
export const fitWarnings = (texts: readonly string[], more = 0): string[] => {
  const lines = [...new Set(texts.map((text) => singleLine(text, maxWarning)))];
  const fitting = countFitting(lines);
  const rest = lines.length - fitting + more;
  return rest === 0 ? lines : [...lines.slice(0, fitting), `and ${rest} more: run headgate check to see all`];
};

/** The warnings for things that are put into words one by one, as far as there is room. */
export const warningsFor = <T>(items: readonly T[], inWords: (item: T) => string): string[] =>
  fitWarnings(items.slice(0, maxCount).map(inWords), Math.max(0, items.length - maxCount));

const countFitting = (lines: readonly string[]): number => {
  let total = 0;
  const tooMany = lines.findIndex((line) => (total += Array.from(line).length) > maxTotal - reserve);
  return tooMany === -1 ? lines.length : tooMany;
};
