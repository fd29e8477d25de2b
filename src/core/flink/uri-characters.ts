/** For regular expression classes: RFC 2396 `unreserved`. */
export const unreserved = "A-Za-z0-9\\-_.!~*'()";

/** Java's "other" characters: neither ASCII nor controls nor spaces. */
const other =
  "\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\uffff";

/** Finds the first character outside the class, or a `%` without two hexadecimal digits. */
export const illegalIn = (characters: string): RegExp =>
  new RegExp(`[^${characters}${other}%]|%(?![0-9A-Fa-f]{2})`);
