import type { Configuration, Entry } from "../../flink/configuration.ts";
import {
  highAvailabilityType,
  isHighAvailabilityOn,
  kubernetesHaRequest,
  kubernetesHaServicesFactory,
} from "../../flink/high-availability.ts";
import { isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { flinkName } from "../config/flink-name.ts";
import { foundEntry } from "../config/found-entry.ts";
import { renameKey } from "../config/rename-key.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";

const oldKey = "high-availability";

/** HighAvailabilityOptions.HA_MODE up to 1.16. */
const readUpTo116 = [oldKey, "recovery.mode"];

/** The operator goes by the key of its own Flink, 1.20, and hands the configuration on as it is (FlinkConfigBuilder). */
const unreadKey = (resource: Resource, effective: Configuration, version: FlinkVersion): Violation[] => {
  const entry = effective.entry(highAvailabilityType.key);
  const isRead = readUpTo116.some((key) => effective.entry(key) !== undefined);
  if (entry === undefined || isRead || isAtLeast(version, "1.17") || !isHighAvailabilityOn(effective))
    return [];
  const fix = isAtLeast(version, "1.16") ? renameKey(resource, entry, oldKey) : undefined;
  return [
    {
      path: entryPath(resource, entry),
      message: `${foundEntry(entry)}, but ${flinkName(version)} does not read this key, so high availability stays off`,
      remedy: `write the key ${oldKey}${withFactory(version, entry)}, or use Flink 1.17 or later`,
      ...(fix && { fix }),
    },
  ];
};

const isShortName = ({ value }: Entry): boolean => value.toUpperCase() === "KUBERNETES";

const withFactory = (version: FlinkVersion, entry: Entry): string =>
  isShortName(entry) && !isAtLeast(version, "1.16") ? ` with the value ${kubernetesHaServicesFactory}` : "";

/** FLINK-27808 */
const shortName = (resource: Resource, entry: Entry, version: FlinkVersion): Violation[] => {
  const isRead = readUpTo116.includes(entry.key);
  if (!isRead || !isShortName(entry) || isAtLeast(version, "1.16")) return [];
  const path = entryPath(resource, entry);
  const message = `${foundEntry(entry)}, which ${flinkName(version)} takes for the name of a class`;
  const isOwn = entry.origin === "resource";
  const fix = isOwn && { fix: [{ path, value: kubernetesHaServicesFactory }] };
  return [{ path, message, remedy: `write ${kubernetesHaServicesFactory}`, ...fix }];
};

/** Another controller may write either form as the Flink of its cluster wants it, as Ververica Platform does. */
const tooOldForAny = (resource: Resource, entry: Entry, version: FlinkVersion): Violation[] => {
  if (isAtLeast(version, "1.12")) return [];
  const message = `${foundEntry(entry)}, but ${flinkName(version)} has no Kubernetes high availability`;
  const remedy = "use Flink 1.12 or later, or high availability by ZooKeeper";
  return [{ path: entryPath(resource, entry), message, remedy }];
};

const check = ({ resource, effective, flinkVersion }: Subject): readonly Violation[] => {
  if (flinkVersion === undefined) return [];
  const entry = kubernetesHaRequest(effective);
  if (resource.kind === "SessionCluster") return entry ? tooOldForAny(resource, entry, flinkVersion) : [];
  const unread = unreadKey(resource, effective, flinkVersion);
  if (unread.length > 0) return mildForEmr(resource, unread);
  const decides = readUpTo116.map((key) => effective.entry(key)).find((found) => found !== undefined);
  return decides ? mildForEmr(resource, shortName(resource, decides, flinkVersion)) : [];
};

export const haFlinkVersion: Rule = {
  id: "ha/flink-version",
  title: "High availability is asked for in a form that this Flink knows",
  kinds: clusterKinds,
  action: "Deny",
  why: "Up to Flink 1.16 the key is high-availability; high-availability.type is not read, so the cluster keeps nothing to recover from while the operator believes that it does, and a last-state upgrade loses the state. Up to 1.15 kubernetes is no mode but taken for a class, and the JobManager does not start; Kubernetes high availability itself came with 1.12.",
  fix: "write high-availability: org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory, or use Flink 1.17 or later",
  since: "0.1.0",
  check,
};
