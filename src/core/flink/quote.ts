const longest = 80;

/** A text of the user's for a message: quoted, unprintable characters escaped, a long one cut short. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > longest ? `${text.slice(0, longest)}…` : text);
