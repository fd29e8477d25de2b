import type { Entry } from "../../flink/configuration.ts";
import { highAvailabilityType, kubernetesHaServicesFactory } from "../../flink/high-availability.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { clusterKinds } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";

/** HighAvailabilityMode and `standalone`, in any case. */
const modes = ["NONE", "STANDALONE", "ZOOKEEPER", "KUBERNETES"];

/** Ververica's own, which its platform replaces before Flink sees it. */
const foreignModes = ["VVP-KUBERNETES"];

/** What people call them elsewhere: too short, or too far off, to be a slip of the pen. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ["k8s", "kubernetes"],
  ["kube", "kubernetes"],
  ["zk", "zookeeper"],
  ["off", "NONE"],
  ["false", "NONE"],
]);

/** A class in a package: Flink would load it. */
const isClassName = (text: string): boolean =>
  text.length <= 1024 && /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)+$/u.test(text);

const isKnown = (text: string): boolean =>
  [...modes, ...foreignModes].includes(text.toUpperCase()) || isClassName(text) || hasPlaceholder(text);

/** As people write it: only NONE stands in capitals in Flink's documentation. */
const written = (mode: string | undefined): string | undefined =>
  mode === undefined || mode === "NONE" ? mode : mode.toLowerCase();

const meantBy = (text: string): string | undefined => {
  const word = text.slice(0, 100).trim();
  return otherNames.get(word.toLowerCase()) ?? written(nearMiss(word, modes));
};

/** Up to 1.15 Kubernetes has no short name (FLINK-27808). */
const inTermsOf = ({ version }: Resource, meant: string | undefined): string | undefined =>
  meant === "kubernetes" && version !== undefined && !isAtLeast(version, "1.16")
    ? kubernetesHaServicesFactory
    : meant;

const violationOf = (resource: Resource, entry: Entry): Violation => {
  const path = entryPath(resource, entry);
  const meant = inTermsOf(resource, meantBy(entry.value));
  const message = `${foundEntry(entry)}, expected kubernetes, zookeeper, NONE or the full name of a factory class`;
  if (meant === undefined) return { path, message };
  const isOwn = entry.origin === "resource";
  return { path, message, remedy: `write ${meant}`, ...(isOwn && { fix: [{ path, value: meant }] }) };
};

export const unknownType: Rule = {
  id: "ha/unknown-type",
  title: "High availability is of a kind that Flink knows",
  kinds: clusterKinds,
  action: "Deny",
  why: "Flink takes any other text for the name of a factory class, and the JobManager stops because it cannot load it. The operator believes meanwhile that high availability is on, and counts on its data for upgrades and recovery.",
  fix: "write kubernetes, zookeeper or NONE, or the full name of a factory class",
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const entry = effective.get(highAvailabilityType);
    if (entry === undefined || isKnown(entry.value)) return [];
    return mildForEmr(resource, [violationOf(resource, entry)]);
  },
};
