/** How Java, and so Flink, treats text where ECMAScript differs. */

const lastTrimmed = 0x20;

/** `String.trim`: drops U+0000 to U+0020 at both ends and nothing else. */
export const trim = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= lastTrimmed) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= lastTrimmed) end -= 1;
  return text.slice(start, end);
};

const whitespace = /[\t-\r \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;

/** `Character.isWhitespace`: no-break spaces are none, the separators U+001C to U+001F are. */
export const isWhitespace = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return (code >= 0x1c && code <= 0x1f) || whitespace.test(character);
};

/** `String.strip`: drops whitespace at both ends. */
export const strip = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isWhitespace(text.charAt(start))) start += 1;
  while (end > start && isWhitespace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const foreignDigit = /[^\P{Nd}0-9\u{10000}-\u{10ffff}]/gu;
const anyDigit = /^\p{Nd}$/u;

/** The text with every decimal digit that `Character.digit(char, 10)` knows, Arabic or full-width, as an ASCII digit. */
export const toAsciiDigits = (text: string): string => text.replace(foreignDigit, asciiDigit);

/** Outside the supplementary planes, each script's ten digits stand in one run of their own. */
const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  let value = 0;
  while (anyDigit.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
};

/** `String.split` on a separator without special meaning: empty parts at the end are dropped. */
export const splitDroppingTail = (text: string, separator: string): string[] => {
  const parts = text.split(separator);
  if (parts.length === 1) return parts;
  let length = parts.length;
  while (length > 0 && parts[length - 1] === "") length -= 1;
  return parts.slice(0, length);
};
