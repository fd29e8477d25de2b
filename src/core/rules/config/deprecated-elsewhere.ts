import { isClusterIdentity } from "../../flink/cluster-identity-options.ts";
import { keyOverlaps } from "../../flink/key-overlaps.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { fateOfOverlaps } from "./deployed-keys.ts";
import { operatorValues } from "./operator-values.ts";
import type { OwnOption } from "./own-options.ts";
import { winnerOver } from "./winning-entry.ts";
import { writtenKeys } from "./written-keys.ts";

/** The keys that the operator replaces: `config/operator-managed-key`. */
const replacedKeys = (subject: Subject, version: FlinkVersion, settings: CoreSettings): Set<string> => {
  const { resource, effective } = subject;
  if (!operatorClusters.includes(resource.kind)) return new Set();
  return new Set(operatorValues({ resource, version, effective, settings }).map(({ key }) => key));
};

/** The keys that are the beginning of others where that is a fault: `config/overlapping-keys`. */
const clashingKeys = (subject: Subject, version: FlinkVersion, settings: CoreSettings): Set<string> =>
  fateOfOverlaps(subject, settings) === undefined
    ? new Set()
    : new Set(keyOverlaps(writtenKeys(subject, version, settings)).map(({ shorter }) => shorter));

/** Tells the deprecated names of which another rule says what is to be done: so does `config/duplicate-key`. */
export const deprecatedElsewhere = (subject: Subject, settings: CoreSettings) => {
  const { flinkVersion: version, effective } = subject;
  const replaced = version === undefined ? new Set() : replacedKeys(subject, version, settings);
  const clashing = version === undefined ? new Set() : clashingKeys(subject, version, settings);
  return (own: OwnOption): boolean => {
    const owners = own.meaning.state === "known" ? own.meaning.owners : [];
    const isReplaced = owners.some((owner) => replaced.has(owner) || isClusterIdentity(owner));
    return isReplaced || clashing.has(own.entry.key) || winnerOver(own, effective) !== undefined;
  };
};
