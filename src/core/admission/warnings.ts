/** The API server drops a warning with a control character and cuts long ones; its budget is shared by all webhooks. */
const maxWarning = 256;
const maxTotal = 2048;

/** One line each, at most 256 characters each and 2,048 together; what does not fit is counted in the last one. */
export const fitWarnings = (texts: readonly string[]): string[] => {
  const lines = [...new Set(texts.map(singleLine))];
  const fitting = countFitting(lines);
  const rest = lines.length - fitting;
  return rest === 0 ? lines : [...lines.slice(0, fitting), `and ${rest} more: run headgate check to see all`];
};

const reserve = 64;

const countFitting = (lines: readonly string[]): number => {
  let total = 0;
  const tooMany = lines.findIndex((line) => (total += Array.from(line).length) > maxTotal - reserve);
  return tooMany === -1 ? lines.length : tooMany;
};

/** Counted in code points, as the API server counts runes; lone surrogates and controls become a replacement mark. */
export const singleLine = (text: string): string => {
  const clean = Array.from(text.slice(0, 4 * maxWarning))
    .map((character) => (isPrintable(character) ? character : "\ufffd"))
    .slice(0, maxWarning + 1);
  return clean.length <= maxWarning ? clean.join("") : `${clean.slice(0, maxWarning - 1).join("")}…`;
};

const isPrintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isLoneSurrogate;
};
