import { isNewerThanCatalogue } from "../../flink/catalogue/lines.ts";
import { namespaceOf } from "../../flink/catalogue/namespaces.ts";
import { nearOptions, type NearOption } from "../../flink/catalogue/near-option.ts";
import { comesWith } from "../../flink/catalogue/neighbour-lines.ts";
import type { Entry } from "../../flink/configuration.ts";
import { highAvailabilityType } from "../../flink/high-availability.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { operatorJobs } from "../clusters.ts";
import { isUnknownToOperator } from "./advised-key.ts";
import { flinkName, readerOf } from "./flink-name.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";
import { renaming } from "./renaming.ts";

type Finding = Omit<Violation, "path">;

/** Comparing a key with all options takes a fifth of a millisecond, and there may be many thousands of keys. */
const maxJudged = 100;

/** Shorter keys that are none of Flink's resemble its options by chance. */
const minForeignLength = 16;

interface Scope {
  readonly subject: Subject;
  readonly version: FlinkVersion;
  readonly settings: CoreSettings;
}

/** A Flink of Ververica's or Amazon's may know more options, and may have taken over those of later lines. */
const isVendors = ({ resource }: Subject): boolean =>
  resource.kind === "SessionCluster" || isEmrDialect(resource);

const check = ({ entry, meaning }: OwnOption, scope: Scope): Finding | undefined => {
  if (meaning.state === "renamed") return notYet(entry, scope, meaning.to);
  if (meaning.state !== "unknown") return undefined;
  return meaning.since === undefined ? checkUnknown(entry, scope) : notYet(entry, scope);
};

/** What becomes of high availability, `ha/flink-version` says. */
const isJudgedElsewhere = ({ key }: Entry): boolean => key === highAvailabilityType.key;

/** Not read before a later line; `today`: the option's name until then. */
const notYet = (entry: Entry, { subject, version }: Scope, today?: string): Finding | undefined => {
  const since = comesWith(entry.key, version);
  if (since === undefined || isVendors(subject) || isJudgedElsewhere(entry)) return undefined;
  const message = `came with Flink ${since}, ${flinkName(version)} ignores it`;
  if (today === undefined) return { message, remedy: `leave it out, or use Flink ${since} or later` };
  return { message, ...renaming(subject, entry, today) };
};

const checkUnknown = (entry: Entry, scope: Scope): Finding | undefined => {
  const namespace = namespaceOf(entry.key);
  if (namespace === "foreign" && entry.key.length < minForeignLength) return undefined;
  const near = nearOptions(entry.key, scope.version);
  if (near.length > 0) return misspelt(entry, near, scope);
  const isKnowable = !isVendors(scope.subject) && !isNewerThanCatalogue(scope.version);
  if (!isKnowable || namespace !== "flink") return undefined;
  return { message: `is no option of ${flinkName(scope.version)}, which ignores it` };
};

const misspelt = (entry: Entry, near: readonly NearOption[], scope: Scope): Finding => {
  const [key = "", ...others] = near.flatMap((option) => keysToWrite(option, scope.settings));
  const isCase = key.toLowerCase() === entry.key.toLowerCase();
  const which = isCase ? "whose keys are case-sensitive" : "which ignores it";
  const message = `is no option of ${readerOf(key, scope.version)}, ${which}`;
  if (others.length > 0)
    return { message, remedy: `write ${[key, ...others].join(" or ")} if that is meant` };
  const { remedy, fix } = renaming(scope.subject, entry, key, " if that is meant");
  const isSure = fix !== undefined && isCertain(entry, near);
  return { message, remedy, ...(isSure && { fix }) };
};

const keysToWrite = ({ name, keys }: NearOption, settings: CoreSettings): readonly string[] =>
  keys.some((key) => isUnknownToOperator(key, settings)) ? [name] : keys;

/** One letter in a dozen, or two in twenty. */
const isCertain = ({ key }: Entry, [near]: readonly NearOption[]): boolean =>
  near !== undefined && key.length >= (near.slip < 2 ? 12 : 20) && near.slip < 3;

export const unknownKey: Rule = {
  id: "config/unknown-key",
  title: "A key of Flink's is one that the version knows",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "Flink ignores keys that it does not know, and says nothing: the job runs with the default instead of what was meant, without checkpoints or with too little memory, say. Keys that are not Flink's are left alone, because jobs and connectors may read them.",
  fix: "correct the key or leave it out",
  since: "0.1.0",
  check: (subject, { settings }) => {
    const { resource, flinkVersion: version } = subject;
    if (version === undefined) return [];
    const unknown = ownOptions(subject).filter(({ meaning }) => meaning.state !== "known");
    return unknown.slice(0, maxJudged).flatMap((option) => {
      const finding = check(option, { subject, version, settings });
      return finding === undefined ? [] : [{ path: entryPath(resource, option.entry), ...finding }];
    });
  },
};
