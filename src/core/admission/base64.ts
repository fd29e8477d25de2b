const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Base64 (RFC 4648) of the UTF-8 form of a well-formed text, such as JSON.stringify makes it. The core has neither
 * Buffer nor btoa.
 */
export const encodeBase64 = (text: string): string => {
  const bytes = utf8(text);
  let encoded = "";
  for (let index = 0; index < bytes.length; index += 3) {
    encoded += encodeGroup(bytes.slice(index, index + 3));
  }
  return encoded;
};

const encodeGroup = (group: readonly number[]): string => {
  const [first = 0, second = 0, third = 0] = group;
  const bits = (first << 16) | (second << 8) | third;
  const digits = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63)).join("");
  return digits.slice(0, group.length + 1).padEnd(4, "=");
};

const utf8 = (text: string): number[] => {
  const bytes: number[] = [];
  const escaped = encodeURIComponent(text);
  for (let index = 0; index < escaped.length; index += 1) {
    const isEscape = escaped[index] === "%";
    bytes.push(
      isEscape ? Number.parseInt(escaped.slice(index + 1, index + 3), 16) : escaped.charCodeAt(index),
    );
    if (isEscape) index += 2;
  }
  return bytes;
};
