import { parseIpv6 } from "./ip-address.ts";
import { parseJavaInteger } from "./java-number.ts";
import { trim } from "./java-text.ts";
import { quote } from "./quote.ts";

/** What stands for `{{name}}` and `{{namespace}}`. */
export interface IngressNames {
  readonly name: string;
  readonly namespace: string;
}

/**
 * What is wrong with a `spec.ingress.template`, if anything: the operator puts `http://` before it unless it starts with
 * that or `https://`, fills in the names and makes a java.net.URL of it, which minds little but the port. As measured with Java 17; later
 * ones also refuse blanks, quotes, brackets and braces in the host.
 */
export const checkIngressTemplate = (
  template: string,
  names: IngressNames = { name: "name", namespace: "namespace" },
): string | undefined => {
  const url = /^https?:\/\//i.test(template) ? template : `http://${template}`;
  const filled = url
    .replace(/\{\{name\}\}/gi, () => names.name)
    .replace(/\{\{namespace\}\}/gi, () => names.namespace);
  return checkAuthority(authorityOf(trim(filled)));
};

/** Double braces other than those the operator fills in, as written, once each. */
export const unknownPlaceholders = (template: string): string[] => {
  const placeholders = template.match(/\{\{[^{}]*\}\}/g) ?? [];
  return [...new Set(placeholders)].filter((text) => !/^\{\{(?:name|namespace)\}\}$/i.test(text));
};

const authorityOf = (url: string): string => {
  const rest = url.replace(/^https?:\/\//i, "");
  return rest.split(/[/?#]/, 1)[0] ?? "";
};

const checkAuthority = (authority: string): string | undefined => {
  const parts = authority.split("@", 3);
  if (parts.length > 2) return undefined;
  const server = parts.at(-1) ?? "";
  if (server.startsWith("[")) return checkIpv6(server);
  const colon = server.indexOf(":");
  return colon < 0
    ? checkHost(server)
    : (checkPort(server.slice(colon + 1)) ?? checkHost(server.slice(0, colon)));
};

const checkIpv6 = (server: string): string | undefined => {
  const close = server.indexOf("]");
  const rest = server.slice(close + 1);
  if (close <= 2 || parseIpv6(server.slice(1, close)) === undefined || !/^(?::|$)/.test(rest)) {
    return `the host ${quote(server)} starts like an IPv6 address but is none`;
  }
  return checkPort(rest.slice(1)) ?? checkHost(server.slice(0, close));
};

/** Java takes any integer from -1 up, or none at all. */
const checkPort = (port: string): string | undefined => {
  const number = port === "" ? -1 : parseJavaInteger(port);
  return number === undefined || number < -1 ? `the port is ${quote(port)}, expected a number` : undefined;
};

/** Characters that Unicode normalisation turns into `?`, `/`, `:`, `#` or `@`, or into texts that hold them. */
const lookalikes =
  /[\u2047-\u2049\u2100\u2101\u2105\u2106\u2a74\ufe55\ufe56\ufe5f\ufe6b\uff03\uff0f\uff1a\uff1f\uff20]/;
const controls = /[^\P{Cc}\u0080-\u009f]/u;

const checkHost = (host: string): string | undefined => {
  const found = (controls.exec(host) ?? lookalikes.exec(host))?.[0];
  return found === undefined
    ? undefined
    : `the host ${quote(host)} holds the character ${describeCode(found)}`;
};

const describeCode = (character: string): string =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
