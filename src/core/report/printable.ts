/** C0 and C1 controls, marks that turn the direction of text around, lone surrogates. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** Text from a file or a command line, as it may be shown: it must not move the cursor or hide what follows. */
export const printable = (text: string): string => text.replace(unprintable, "\ufffd");

const maxLength = 2_000;

/** The same in one piece of bounded length. */
export const shortened = (text: string): string =>
  text.length <= maxLength ? printable(text) : `${printable(text.slice(0, maxLength - 1))}…`;
