import type { Entry } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Fix } from "../../admission/fix.ts";
import { formatPath } from "../../admission/path.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { fateOfOverlaps, overlaps } from "./deployed-keys.ts";
import { placeOf } from "./found-entry.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";
import { renameKey } from "./rename-key.ts";
import { winnerOver } from "./winning-entry.ts";

const removal = (resource: Resource, entry: Entry): Fix => [
  { path: entryPath(resource, entry), value: undefined },
];

/** Without the values: they may be secrets. The same value twice does no harm yet. */
const sameKey = (resource: Resource, loser: Entry): Violation => {
  const winner = resource.configuration.entry(loser.key);
  const violation = {
    path: entryPath(resource, loser),
    message: `is overridden by ${formatPath(entryPath(resource, winner))}, which is the same key`,
    remedy: "keep one of them",
  };
  return winner?.value === loser.value
    ? { ...violation, action: "Audit", fix: removal(resource, loser) }
    : violation;
};

const whereIs = (winner: Entry, resource: Resource): string =>
  winner.origin === "resource"
    ? formatPath(entryPath(resource, winner))
    : `${winner.key} in ${placeOf(winner)}`;

const byAlias = ({ entry, meaning }: OwnOption, winner: Entry, { resource }: Subject): Violation => {
  const key = meaning.state === "known" ? meaning.option.key : entry.key;
  const isOwn = winner.origin === "resource";
  const violation = {
    path: entryPath(resource, entry),
    message: `sets the same option as ${whereIs(winner, resource)}, which Flink reads first`,
    remedy: isOwn ? "keep one of them" : `write it as ${key}, so that it counts`,
  };
  if (winner.value === entry.value) {
    const harmless = { ...violation, action: "Audit" } as const;
    return isOwn ? { ...harmless, fix: removal(resource, entry) } : harmless;
  }
  const fix = isOwn || winner.key !== key ? undefined : renameKey(resource, entry, key);
  return fix === undefined ? violation : { ...violation, fix };
};

const byMap = ({ entry }: OwnOption, winner: Entry, { resource }: Subject): Violation => ({
  path: entryPath(resource, entry),
  message: `is ignored: ${whereIs(winner, resource)} sets the whole map, so Flink reads no single entries`,
  remedy: `write all entries in ${winner.key}, or each under a key of its own`,
});

const judge = (own: OwnOption, subject: Subject, settings: CoreSettings): Violation[] => {
  const winner = winnerOver(own, subject.effective);
  if (winner === undefined) return [];
  // config/overlapping-keys says so already
  if (fateOfOverlaps(subject, settings) !== undefined && overlaps(own.entry, winner)) return [];
  const isEntry = own.meaning.state === "known" && own.meaning.via === "prefix";
  return [isEntry ? byMap(own, winner, subject) : byAlias(own, winner, subject)];
};

export const duplicateKey: Rule = {
  id: "config/duplicate-key",
  title: "An option is set once",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "An option can be written nested and flat, under its name of today and under older ones, and a map as a whole or entry by entry. Of several only one counts, and it need not be the one that was changed last: an older name loses even to a value that the resource only inherits.",
  fix: "keep one of them",
  since: "0.1.0",
  check: (subject, { settings }) => [
    ...subject.resource.overriddenEntries.map((loser) => sameKey(subject.resource, loser)),
    ...ownOptions(subject).flatMap((own) => judge(own, subject, settings)),
  ],
};
