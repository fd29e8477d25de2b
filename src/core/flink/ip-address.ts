/** The bytes of an address: 4 or 16. */
export type AddressBytes = readonly number[];

/**
 * A literal IPv4 address as Java reads one (InetAddress.getByName): one to four decimal numbers, of which the last fills
 * all the bytes that are left, so `2130706433` and `127.1` are 127.0.0.1.
 */
export const parseIpv4 = (text: string): AddressBytes | undefined => {
  const parts = text.length > 15 ? [] : text.split(".");
  if (parts.length === 0 || parts.length > 4 || !parts.every((part) => /^[0-9]+$/.test(part)))
    return undefined;
  const leading = parts.slice(0, -1).map(Number);
  const width = 4 - leading.length;
  const last = Number(parts.at(-1));
  if (leading.some((byte) => byte > 255) || last >= 256 ** width) return undefined;
  return [...leading, ...bigEndian(last, width)];
};

const bigEndian = (value: number, width: number): number[] =>
  Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** (width - 1 - index)) % 256);

/**
 * A literal IPv6 address as Java reads one, without brackets; a scope (`%eth0`) is ignored and what maps an IPv4 address
 * (`::ffff:127.0.0.1`) is that address.
 */
export const parseIpv6 = (text: string): AddressBytes | undefined => {
  const scope = text.indexOf("%");
  if (scope >= 0 && scope === text.length - 1) return undefined;
  const parts = (scope < 0 ? text : text.slice(0, scope)).split("::", 3);
  const compressed = parts.length === 2;
  const head = parseGroups(parts[0] ?? "", !compressed);
  const tail = parseGroups(parts[1] ?? "", true);
  if (head === undefined || tail === undefined || parts.length > 2) return undefined;
  return unmapped(joinGroups(head, tail, compressed));
};

/** `::` stands for at least one group of zeros. */
const joinGroups = (
  head: AddressBytes,
  tail: AddressBytes,
  compressed: boolean,
): AddressBytes | undefined => {
  const missing = 16 - head.length - tail.length;
  if (compressed ? missing <= 0 : missing !== 0) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
};

const unmapped = (bytes: AddressBytes | undefined): AddressBytes | undefined => {
  const prefix = bytes?.slice(0, 12).join(".");
  return prefix === "0.0.0.0.0.0.0.0.0.0.255.255" ? bytes?.slice(12) : bytes;
};

const parseGroups = (text: string, mayEndInIpv4: boolean): number[] | undefined => {
  const groups = text === "" ? [] : text.split(":", 9);
  const bytes: number[] = [];
  for (const [index, group] of groups.entries()) {
    const isLast = index === groups.length - 1;
    const more = mayEndInIpv4 && isLast && group.includes(".") ? parseFourParts(group) : parseGroup(group);
    if (more === undefined) return undefined;
    bytes.push(...more);
  }
  return bytes;
};

const parseGroup = (group: string): AddressBytes | undefined =>
  /^0*[0-9A-Fa-f]{1,4}$/.test(group) ? bigEndian(Number.parseInt(group, 16), 2) : undefined;

const parseFourParts = (text: string): AddressBytes | undefined =>
  text.split(".").length === 4 ? parseIpv4(text) : undefined;

/** Addresses that lead nowhere outside: unspecified, loopback, link-local, site-local and multicast, as Java names them. */
export const isRestricted = (bytes: AddressBytes): boolean =>
  bytes.every((byte) => byte === 0) ||
  (bytes.length === 4 ? isRestrictedIpv4(bytes) : isRestrictedIpv6(bytes));

const isRestrictedIpv4 = ([first = 0, second = 0]: AddressBytes): boolean => {
  if (first === 127 || first === 10) return true;
  if (first === 169) return second === 254;
  if (first === 172) return second >= 16 && second < 32;
  if (first === 192) return second === 168;
  return first >= 224 && first < 240;
};

const isRestrictedIpv6 = (bytes: AddressBytes): boolean => {
  const [first = 0, second = 0] = bytes;
  const isLoopback = bytes.slice(0, 15).every((byte) => byte === 0) && bytes[15] === 1;
  return isLoopback || first === 0xff || (first === 0xfe && second >= 0x80);
};
