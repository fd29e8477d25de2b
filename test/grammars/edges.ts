/** Texts around every border of a grammar, and the pieces from which further ones are made at random. */
export interface Material {
  readonly edges: readonly string[];
  readonly tokens: readonly string[];
}

/** Each character of the text. */
export const chars = (text: string): string[] => Array.from(text);

/** The texts between the separators. */
export const split = (text: string, separator = " "): string[] => text.split(separator);

/** Characters that Java, YAML and ECMAScript take for different things, and two halves of a surrogate pair. */
export const odd: readonly string[] = [
  ...chars(" \t\n\r\v\f\0\x01\x1b\x1c\x1f\x7f\x85\xa0\xad"),
  ...chars("\u1680\u2000\u2007\u200b\u2028\u2029\u202f\u205f\u3000\ufeff\u180e"),
  ...chars("\uff10\uff11\uff19\u0660\u0663\u06f5\u07c0\u0966"),
  ...chars("\xb5\u03bc\xdf\u0131\u0130\u017f\u212a\ufb01\u03a3"),
  ...["\ud835\udfd9", "\ud800", "\udc00"],
];

export const cross = (left: readonly string[], right: readonly string[]): string[] =>
  left.flatMap((one) => right.map((other) => one + other));

export const cased = (words: readonly string[]): string[] =>
  words.flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);

/** The word with each odd character before it, after it, and after its first character. */
export const seasoned = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    odd.flatMap((char) => [char + word, word + char, word.slice(0, 1) + char + word.slice(1)]),
  );

/** The last of an `int`, of a `long`, and the next ones. */
export const borders = ["2147483647", "2147483648", "9223372036854775807", "9223372036854775808"];
