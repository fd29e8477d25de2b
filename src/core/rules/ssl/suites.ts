import { splitSuites, suiteKind, usableSuites, type SuiteKind } from "../../flink/cipher-suites.ts";
import type { Entry } from "../../flink/configuration.ts";
import { enumerate } from "../../admission/enumerate.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Fix } from "../../admission/fix.ts";
import { quote } from "../../admission/json.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import { foundEntry } from "../config/found-entry.ts";

/** How many names a message spells out. */
const shown = 3;

/** What the name is but for blanks and small letters. */
const cleaned = (name: string): string | undefined => {
  const clean = name.trim().toUpperCase();
  return usableSuites.includes(clean) ? clean : undefined;
};

const cleanedList = (resource: Resource, entry: Entry): Fix | undefined => {
  const names = splitSuites(entry.value);
  const clean = names.map((name) => (suiteKind(name) === "unknown" ? cleaned(name) : name));
  const isCertain = entry.origin === "resource" && clean.every((name) => name !== undefined);
  return isCertain ? [{ path: entryPath(resource, entry), value: clean.join(",") }] : undefined;
};

const remedyFor = (names: readonly string[]): string => {
  const meant = names.map((name) => cleaned(name) ?? nearMiss(name.trim(), usableSuites));
  return meant.every((name) => name !== undefined)
    ? `write ${meant.join(" and ")}, with no blanks around the commas`
    : "name the suites as Java does, such as TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, with no blanks around the commas";
};

const unknownSuites = (resource: Resource, entry: Entry, names: readonly string[]): Violation => {
  const listed = enumerate(
    names.map((name) => quote(name)),
    shown,
  );
  const fix = cleanedList(resource, entry);
  const message = `${foundEntry(entry)}, but Java knows no suite ${listed}, and one such name spoils the list`;
  return {
    path: entryPath(resource, entry),
    message,
    remedy: remedyFor(names.slice(0, shown)),
    ...(fix && { fix }),
  };
};

const forProtocol = (protocol: string): string =>
  protocol === "TLSv1.3"
    ? "name TLS_AES_128_GCM_SHA256,TLS_AES_256_GCM_SHA384"
    : "name TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384";

const noneLeft = (kinds: ReadonlySet<SuiteKind>, protocol: string): string => {
  if (kinds.has("TLSv1.2") || kinds.has("TLSv1.3")) return `none of its suites is one of ${protocol}`;
  return kinds.has("static RSA") && protocol !== "TLSv1.3"
    ? "JDK 11.0.30, 17.0.18, 21.0.10, 24 and later refuse TLS_RSA_*"
    : `current JDKs refuse all its suites in ${protocol}`;
};

/** A suite too many does no harm, so only a list of which nothing is left is at fault, or a name that Java lacks. */
export const judgeSuites = (resource: Resource, entry: Entry, protocol: string | undefined): Violation[] => {
  const names = splitSuites(entry.value);
  const unknown = names.filter((name) => suiteKind(name) === "unknown");
  if (unknown.length > 0) return [unknownSuites(resource, entry, unknown)];
  const kinds = new Set(names.map(suiteKind));
  if (protocol === undefined || protocol.split(",", 8).some((name) => isOneOf(kinds, name))) return [];
  const message = `${foundEntry(entry)}, but ${noneLeft(kinds, protocol)}`;
  return [{ path: entryPath(resource, entry), message, remedy: forProtocol(protocol) }];
};

const isOneOf = (kinds: ReadonlySet<string>, protocol: string): boolean => kinds.has(protocol);
