/**
 * The text on one line and at most `limit` code points long: the API server drops warnings with control characters, and
 * a terminal obeys them. Lone surrogates and controls become a replacement mark.
 */
export const singleLine = (text: string, limit: number): string => {
  const characters = Array.from(text.slice(0, 2 * limit + 2), (one) => (isPrintable(one) ? one : "\ufffd"));
  if (characters.length <= limit) return characters.join("");
  return `${characters.slice(0, limit - 1).join("")}…`;
};

const isPrintable = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isLoneSurrogate;
};

/** Bytes of the text in UTF-8. */
export const byteLength = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
