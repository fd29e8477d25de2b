import { isClusterIdentity } from "../../flink/cluster-identity-options.ts";
import type { Entry } from "../../flink/configuration.ts";
import type { Fix } from "../../admission/fix.ts";
import type { Subject } from "../../admission/subject.ts";
import { overlaps } from "./deployed-keys.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";
import { renameKey } from "./rename-key.ts";

interface Renaming {
  readonly remedy: string;
  readonly fix?: Fix;
}

/**
 * The entry under another name: the instruction, and the fix if nothing else of the author's sets that option, under
 * whatever name, or begins with that name. `when` ends the instruction to rename it.
 */
export const renaming = (subject: Subject, entry: Entry, key: string, when = ""): Renaming => {
  if (isClusterIdentity(key)) return { remedy: `leave it out: the operator alone sets ${key}` };
  const options = ownOptions(subject);
  const others = options.filter((other) => other.entry.key !== entry.key && sets(other, key));
  const isRead = options.some((option) => option.entry.key === entry.key && sets(option, key));
  const counts = others.find((other) => other.entry.key === key || !isRead);
  if (counts) return { remedy: `leave it out: ${counts.entry.key} is set` };
  const renamed = { ...entry, key };
  const isFree = !options.some((other) => other.entry.key !== entry.key && overlaps(other.entry, renamed));
  const fix = others.length === 0 && isFree ? renameKey(subject.resource, entry, key) : undefined;
  return { remedy: `write ${key}${when}`, ...(fix && { fix }) };
};

const sets = ({ meaning }: OwnOption, key: string): boolean =>
  meaning.state === "known" && meaning.owners.includes(key);
