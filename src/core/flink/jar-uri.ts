import { isRestricted, parseIpv4, parseIpv6 } from "./ip-address.ts";
import { parseAuthority } from "./uri-authority.ts";
import { illegalIn, unreserved } from "./uri-characters.ts";

export interface JarUri {
  /** As written; absent in a relative reference. */
  readonly scheme: string | undefined;
  /** As written, an IPv6 address in brackets; absent if the URI names no server. */
  readonly host: string | undefined;
}

const notInPath = illegalIn(`${unreserved}:@&=+$,;/`);
const notInQuery = illegalIn(`${unreserved};/?:@&=+$,\\[\\]`);
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*$/;

/** A `spec.job.jarURI` as java.net.URI reads it (RFC 2396 with Java's deviations); `undefined` if it is none. */
export const parseJarUri = (text: string): JarUri | undefined => {
  const hash = text.indexOf("#");
  const main = hash < 0 ? text : text.slice(0, hash);
  if (hash >= 0 && notInQuery.test(text.slice(hash + 1))) return undefined;
  const colon = main.search(/[:/?]/);
  if (main.charAt(colon) !== ":") return parseHierarchical(main, undefined, hash >= 0);
  const name = main.slice(0, colon);
  const rest = main.slice(colon + 1);
  if (!scheme.test(name)) return undefined;
  if (rest.startsWith("/")) return parseHierarchical(rest, name, hash >= 0);
  return rest === "" || notInQuery.test(rest) ? undefined : { scheme: name, host: undefined };
};

const parseHierarchical = (
  text: string,
  name: string | undefined,
  hasFragment: boolean,
): JarUri | undefined => {
  const [location = ""] = text.split("?", 1);
  const authority = location.startsWith("//") ? untilSlash(location.slice(2)) : "";
  const path = location.slice(location.startsWith("//") ? 2 + authority.length : 0);
  if (notInQuery.test(text.slice(location.length)) || notInPath.test(path)) return undefined;
  if (text === "//" && !hasFragment) return undefined;
  const parsed = authority === "" ? { host: undefined } : parseAuthority(authority);
  return parsed && { scheme: name, host: parsed.host };
};

const untilSlash = (text: string): string => text.split("/", 1)[0] ?? "";

/**
 * Whether a URI's host is, without asking any name server, an address that the operator refuses for jars: loopback,
 * link-local, site-local, unspecified or multicast. Java also takes a plain number (`2130706433`) for an address and an
 * IPv4-mapped IPv6 address for the IPv4 one. Of the names only `localhost` is known.
 */
export const isRestrictedAddress = (host: string): boolean => {
  const bare = host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
  const bytes = parseIpv4(bare) ?? parseIpv6(bare);
  return bytes === undefined ? /^localhost\.?$/i.test(bare) : isRestricted(bytes);
};
