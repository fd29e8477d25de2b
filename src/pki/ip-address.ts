type Bytes = readonly number[];

const ipv4 = (text: string): Bytes | undefined => {
  const parts = text.split(".");
  const decimal = parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part));
  const bytes = parts.map(Number);
  return decimal && bytes.every((byte) => byte <= 255) ? bytes : undefined;
};

const groups = (text: string): Bytes | undefined => {
  const parts = text === "" ? [] : text.split(":");
  if (!parts.every((part) => /^[\da-f]{1,4}$/i.test(part))) return undefined;
  return parts.map((part) => Number.parseInt(part, 16)).flatMap((value) => [value >> 8, value & 0xff]);
};

const shortened = (before: string, after: string): Bytes | undefined => {
  const start = groups(before);
  const end = groups(after);
  if (start === undefined || end === undefined) return undefined;
  const zeros = 16 - start.length - end.length;
  // "::" stands for one group at least
  return zeros < 2 ? undefined : [...start, ...Array<number>(zeros).fill(0), ...end];
};

const ipv6 = (text: string): Bytes | undefined => {
  const [before = "", after, ...more] = text.split("::");
  if (more.length > 0) return undefined;
  if (after !== undefined) return shortened(before, after);
  const bytes = groups(before);
  return bytes?.length === 16 ? bytes : undefined;
};

/**
 * The 4 or 16 bytes of an IPv4 or IPv6 address; undefined when the text is none. An IPv6 address is written in
 * hexadecimal groups (no zone, no IPv4 at its end).
 */
export const ipAddressBytes = (text: string): Uint8Array | undefined => {
  const bytes = ipv4(text) ?? ipv6(text);
  return bytes && Uint8Array.from(bytes);
};
