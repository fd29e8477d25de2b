import type { Configuration, Entry } from "../../flink/configuration.ts";
import { clusterIdentity } from "../../flink/cluster-identity-options.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { foundEntry, placeOf } from "./found-entry.ts";

const byMetadata = "leave it out: metadata.name and metadata.namespace decide";

const forbiddenKeys = clusterIdentity.flatMap(({ key, aliases }) => [key, ...aliases]);

/** What the operator's defaults or the session cluster hold is no fault of a session job. */
const judged = (resource: Resource, effective: Configuration): Configuration =>
  resource.kind === "FlinkSessionJob" ? resource.configuration : effective;

/** The operator goes by these keys alone, and only in a cluster's configuration. */
const isBeyondOperator = ({ kind }: Resource, { key }: Entry): boolean =>
  kind === "FlinkSessionJob" || clusterIdentity.every((option) => option.key !== key);

const remedyFor = ({ kind }: Resource, entry: Entry): string => {
  if (entry.origin !== "resource") return `have it taken out of ${placeOf(entry)}`;
  return kind === "FlinkSessionJob"
    ? "leave it out: the session cluster's name and namespace decide"
    : byMetadata;
};

const violationOf = (resource: Resource, entry: Entry): Violation => {
  const violation = {
    path: entryPath(resource, entry),
    message: `${foundEntry(entry)}, but the operator alone sets this key`,
    remedy: remedyFor(resource, entry),
  };
  return isBeyondOperator(resource, entry) ? { ...violation, beyondOperator: true } : violation;
};

export const forbiddenKey: Rule = {
  id: "config/forbidden-key",
  title: "The keys that identify the cluster are left to the operator",
  kinds: operatorJobs,
  action: "Deny",
  parity: [
    "effective configuration holds kubernetes.namespace, kubernetes.cluster-id or high-availability.cluster-id",
  ],
  why: "The operator derives the cluster's namespace and identity from metadata, and finds its pods, REST service and HA ConfigMaps by them. A cluster under another identity would run out of its sight, or mix its recovery data with that of another. Stricter than the operator, which knows neither the older names of these keys nor any in a session job.",
  fix: byMetadata,
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const configuration = judged(resource, effective);
    return forbiddenKeys
      .map((key) => configuration.entry(key))
      .filter((entry) => entry !== undefined)
      .map((entry) => violationOf(resource, entry));
  },
};
