import type { OptionDescription } from "../../flink/catalogue/lookup.ts";
import type { Entry } from "../../flink/configuration.ts";
import type { KeyOverlap } from "../../flink/key-overlaps.ts";
import { isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import type { Fix } from "../../admission/fix.ts";
import type { Subject } from "../../admission/subject.ts";
import { placeOf } from "./found-entry.ts";
import { removeKey, renameKey } from "./rename-key.ts";

export interface Surroundings {
  readonly subject: Subject;
  readonly keys: ReadonlySet<string>;
  readonly version: FlinkVersion;
  readonly meaning: (key: string) => OptionDescription;
}

interface Way {
  readonly remedy: string;
  readonly fix?: Fix;
}

/** How to tell an overlapping key from the others, where that is known. */
export const separate = (overlap: KeyOverlap, around: Surroundings): Way | undefined =>
  byRenaming(overlap.shorter, around) ??
  byRenamingLonger(overlap, around) ??
  asOneMap(overlap, around) ??
  forS3(overlap, around);

/** The option's key of today, where the key is another name of that one option only. */
const currentName = (key: string, { meaning }: Surroundings): string | undefined => {
  const found = meaning(key);
  if (found.state === "renamed") return found.to;
  const isAlias = found.state === "known" && found.via === "alias" && found.owners.length === 1;
  return isAlias ? found.option.key : undefined;
};

const byRenaming = (key: string, around: Surroundings): Way | undefined => {
  const name = currentName(key, around);
  const entry = around.subject.effective.entry(key);
  if (name === undefined || entry === undefined || overlapsOthers(name, key, around)) return undefined;
  if (entry.origin !== "resource") return { remedy: writeAs(name, entry) };
  const { resource, effective } = around.subject;
  const other = effective.entry(name);
  const isDecided = other === undefined ? around.keys.has(name) : other.origin === "resource";
  if (!isDecided) return withFix(writeAs(name, entry), renameKey(resource, entry, name));
  const by = other === undefined ? `the operator sets ${name}` : `${name} is set as well`;
  return { remedy: `take it out: ${by}, and that counts`, fix: removeKey(resource, entry) };
};

const writeAs = (name: string, entry: Entry | undefined): string =>
  entry === undefined || entry.origin === "resource"
    ? `write it as ${name}`
    : `have it written as ${name} in ${placeOf(entry)}`;

const withFix = (remedy: string, fix: Fix | undefined): Way =>
  fix === undefined ? { remedy } : { remedy, fix };

const overlapsOthers = (name: string, former: string, { keys }: Surroundings): boolean =>
  [...keys].some((key) => key !== former && (key.startsWith(`${name}.`) || name.startsWith(`${key}.`)));

/** `metrics.scope.jm.job` is the old name here, not `metrics.scope.jm`. */
const byRenamingLonger = ({ longer }: KeyOverlap, around: Surroundings): Way | undefined => {
  const [key = ""] = longer;
  const name = longer.length === 1 ? currentName(key, around) : undefined;
  const entry = around.subject.effective.entry(key);
  if (name === undefined || entry === undefined || overlapsOthers(name, key, around)) return undefined;
  const fix = around.keys.has(name) ? undefined : renameKey(around.subject.resource, entry, name);
  return withFix(`write ${key} as ${name}`, fix);
};

const asOneMap = ({ shorter, longer }: KeyOverlap, { meaning }: Surroundings): Way | undefined => {
  const found = meaning(shorter);
  const isMap = found.state === "known" && found.option.type.kind === "map";
  if (!isMap || longer.some((key) => !isEntryOf(meaning(key)))) return undefined;
  return { remedy: `write all its entries in ${shorter}, or each under a key of its own` };
};

const isEntryOf = (found: OptionDescription): boolean => found.state === "known" && found.via === "prefix";

const s3Prefix = "fs.s3a.";

/** Names that flink-s3-fs-hadoop takes since 2.3 for just this reason (FLINK-39431, S3FileSystemFactory). */
const withValueSuffix: ReadonlySet<string> = new Set([
  "fs.s3a.assumed.role.sts.endpoint",
  "fs.s3a.endpoint",
  "fs.s3a.fast.upload",
  "fs.s3a.multipart.purge",
  "fs.s3a.s3guard.ddb.table",
]);

/** flink-s3-fs-hadoop takes `s3.x` for `fs.s3a.x`, so two of Hadoop's names can stand side by side. */
const forS3 = ({ shorter }: KeyOverlap, { version, subject }: Surroundings): Way | undefined => {
  if (!shorter.startsWith(s3Prefix)) return undefined;
  const isNew = withValueSuffix.has(shorter) && isAtLeast(version, "2.3");
  const name = isNew ? `${shorter}.value` : `s3.${shorter.slice(s3Prefix.length)}`;
  return { remedy: writeAs(name, subject.effective.entry(shorter)) };
};
