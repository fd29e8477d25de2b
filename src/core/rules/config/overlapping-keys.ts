import { describeOption } from "../../flink/catalogue/lookup.ts";
import type { Configuration, Entry } from "../../flink/configuration.ts";
import { keyOverlaps, type KeyOverlap } from "../../flink/key-overlaps.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import { enumerate } from "../../admission/enumerate.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { fateOfOverlaps } from "./deployed-keys.ts";
import { placeOf } from "./found-entry.ts";
import { separate } from "./separate-keys.ts";
import { writtenKeys } from "./written-keys.ts";

const shown = 3;

const nameOf = (key: string, { effective }: Subject): string => {
  const entry = effective.entry(key);
  if (entry === undefined) return `${quote(key)} (which the operator sets)`;
  return entry.origin === "resource" ? quote(key) : `${quote(key)} (from ${placeOf(entry)})`;
};

const namesOf = (keys: readonly string[], subject: Subject): string =>
  enumerate(
    keys.map((key) => nameOf(key, subject)),
    shown,
  );

/** At the author's own key, the shorter first: that is the one to rename as a rule. */
const placeOfOverlap = ({ shorter, longer }: KeyOverlap, effective: Configuration): Entry | undefined => {
  const entries = [shorter, ...longer].map((key) => effective.entry(key));
  return entries.find((entry) => entry?.origin === "resource") ?? entries.find(Boolean);
};

const describe = (overlap: KeyOverlap, at: Entry | undefined, subject: Subject): string => {
  const { shorter, longer } = overlap;
  if (at?.key === shorter && at.origin === "resource") {
    const verb = longer.length === 1 ? "begins" : "begin";
    return `clashes with ${namesOf(longer, subject)}, which ${verb} with it`;
  }
  const names = nameOf(shorter, subject);
  return at?.origin === "resource"
    ? `clashes with ${names}, with which it begins`
    : `inherits ${names}, which clashes with ${namesOf(longer, subject)}`;
};

const violationOf = (
  overlap: KeyOverlap,
  subject: Subject,
  keys: ReadonlySet<string>,
  version: FlinkVersion,
): Violation => {
  const at = placeOfOverlap(overlap, subject.effective);
  const way = separate(overlap, { subject, keys, meaning: (key) => describeOption(key, version), version });
  return {
    path: entryPath(subject.resource, at),
    message: `${describe(overlap, at, subject)}: a config.yaml cannot hold both`,
    ...way,
  };
};

export const overlappingKeys: Rule = {
  id: "config/overlapping-keys",
  title: "No key of a Flink 2.x configuration is the beginning of another",
  kinds: operatorClusters,
  action: "Deny",
  why: "Flink 2.x reads a config.yaml, where a key with a value of its own cannot hold further keys. The operator notices this only when it deploys the cluster and fails there again and again (since 1.12); operator 1.11 left out the longer key without a word.",
  fix: "write the shorter key under its name of today, or take one of them out",
  since: "0.1.0",
  check: (subject, { settings }) => {
    const fate = fateOfOverlaps(subject, settings);
    const version = subject.flinkVersion;
    if (fate === undefined || version === undefined) return [];
    const keys = writtenKeys(subject, version, settings);
    return keyOverlaps(keys)
      .map((overlap) => violationOf(overlap, subject, keys, version))
      .map((violation): Violation => (fate === "refused" ? violation : { ...violation, action: "Warn" }));
  },
};
