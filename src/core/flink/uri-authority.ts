import { parseIpv6 } from "./ip-address.ts";
import { parseJavaInteger } from "./java-number.ts";
import { illegalIn, unreserved } from "./uri-characters.ts";

export interface Authority {
  /** Absent if the authority names no server. */
  readonly host: string | undefined;
}

const notInName = illegalIn(`${unreserved}$,;:@&=+`);
const notInUserInfo = illegalIn(`${unreserved};:&=+$,`);

/**
 * The part of a URI between `//` and the path, as java.net.URI reads it: `[user@]host[:port]`, or else any name that a
 * registry could know, which has no host. So `my_host` and `127.1` have none. `undefined` if it is neither.
 */
export const parseAuthority = (text: string): Authority | undefined => {
  const illegal = notInName.exec(text)?.[0];
  if (illegal === "%") return undefined;
  const host = parseServer(text);
  return host === undefined && illegal !== undefined ? undefined : { host };
};

const parseServer = (text: string): string | undefined => {
  const at = text.indexOf("@");
  if (at >= 0 && notInUserInfo.test(text.slice(0, at))) return undefined;
  const rest = text.slice(at + 1);
  const host = rest.startsWith("[") ? takeIpv6(rest) : takeName(rest);
  return host !== undefined && isPort(rest.slice(host.length)) ? host : undefined;
};

const isPort = (text: string): boolean =>
  text === "" || text === ":" || (/^:[0-9]+$/.test(text) && parseJavaInteger(text.slice(1)) !== undefined);

const scope = /^[A-Za-z0-9_.]+$/;

const takeIpv6 = (text: string): string | undefined => {
  const close = text.indexOf("]");
  const [address = "", ...scopes] = text.slice(1, close).split("%", 3);
  if (close < 0 || !isIpv6(address)) return undefined;
  return scopes.length === 0 || scope.test(scopes.join("%")) ? text.slice(0, close + 1) : undefined;
};

/** Groups have at most four digits, but the bytes of an IPv4 address at the end as many zeros before them as they like. */
const isIpv6 = (text: string): boolean => {
  const groups = text.split(":");
  const last = groups.at(-1) ?? "";
  const head = text.slice(0, text.length - last.length);
  const isMixed = last.includes(".");
  const fitting = (isMixed ? groups.slice(0, -1) : groups).every((group) => group.length <= 4);
  return fitting && parseIpv6(isMixed ? head + withoutLeadingZeros(last) : text) !== undefined;
};

const withoutLeadingZeros = (quad: string): string =>
  quad
    .split(".")
    .map((byte) => byte.replace(/^0+(?=[0-9])/, ""))
    .join(".");

const takeName = (text: string): string | undefined => {
  const name = text.split(":", 1)[0] ?? "";
  return isFourBytes(name) || isHostname(name) ? name : undefined;
};

const isFourBytes = (text: string): boolean => {
  const parts = text.split(".", 5);
  return (
    parts.length === 4 &&
    parts.every((part) => /^[0-9]+$/.test(part) && (parseJavaInteger(part) ?? 256) < 256)
  );
};

const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** Labels, perhaps a dot behind; the last of several starts with a letter. */
const isHostname = (text: string): boolean => {
  const labels = (text.endsWith(".") ? text.slice(0, -1) : text).split(".");
  const last = labels.at(-1) ?? "";
  return labels.every((part) => label.test(part)) && (labels.length === 1 || /^[A-Za-z]/.test(last));
};
