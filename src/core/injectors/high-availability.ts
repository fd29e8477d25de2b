import {
  highAvailabilityStorageDirectory as option,
  kubernetesHaRequest,
} from "../flink/high-availability.ts";
import { isAtLeast } from "../flink/version.ts";
import type { Injector, Proposal } from "../admission/injector.ts";
import { entryPath, type Resource } from "../admission/resource.ts";
import type { Context, Subject } from "../admission/subject.ts";
import { missingValue, setKey, yieldToAuthor } from "./configuration-key.ts";
import { isEmrDialect } from "../resources/emr-dialect.ts";

const typeKey = "high-availability.type";

/** On 2.x the old key is a prefix of every other HA key, which the operator refuses at deploy time. */
const moveOldKey = ({ resource, effective }: Subject): Proposal[] => {
  const entry = resource.configuration.entry("high-availability");
  if (entry === undefined || resource.version === undefined || !isAtLeast(resource.version, "2.0")) return [];
  const reason =
    "since Flink 2.0 it cannot stand beside keys that begin with high-availability., as the operator's own do";
  const removal = { path: entryPath(resource, entry), value: undefined, reason, required: true };
  if (resource.configuration.entry(typeKey)) return [removal];
  const decides = kubernetesHaRequest(effective)?.key === entry.key;
  return decides ? [removal, setKey(resource, typeKey, entry.value, reason)] : [];
};

const storageDirectory = (subject: Subject, { settings }: Context): Proposal[] => {
  const { namespace, name } = subject.resource.metadata;
  const template = settings.inject.highAvailability.storageDirectory;
  const wanted = template?.replaceAll("{namespace}", namespace).replaceAll("{name}", name);
  const directory = missingValue(subject, option, wanted);
  if (directory === undefined) return [];
  const reason = "Kubernetes HA keeps its metadata there";
  const proposal = setKey(subject.resource, option.key, directory, reason);
  return [template?.includes("{name}") ? { ...proposal, needsName: true } : proposal];
};

/**
 * Nobody else names the ConfigMaps of a SessionCluster, and Flink's default namespace is `default`, never the pod's
 * own (FlinkKubeClientFactory). For the operator's kinds these three keys are the operator's.
 */
const clusterIdentity = (resource: Resource): Proposal[] => {
  if (resource.kind !== "SessionCluster") return [];
  const { name, namespace } = resource.metadata;
  const identity = [
    ["kubernetes.cluster-id", `session-${name}`],
    ["high-availability.cluster-id", name],
    ["kubernetes.namespace", namespace],
  ] as const;
  return identity
    .filter(([key, value]) => resource.configuration.entry(key)?.value !== value)
    .flatMap(([key, value]) => replaceKey(resource, key, value));
};

/** In the user's own form where there is one, or the key would stand twice. */
const replaceKey = (resource: Resource, key: string, value: string): Proposal[] => {
  const proposal = setKey(resource, key, value, "the ConfigMaps of Kubernetes HA are named and placed by it");
  const entry = resource.configuration.entry(key);
  return [{ ...proposal, needsName: true, path: entry ? entryPath(resource, entry) : proposal.path }];
};

export const highAvailability: Injector = {
  id: "high-availability",
  title: "Complete a requested Kubernetes high availability",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  inject: (subject, context) => {
    const { resource, effective } = subject;
    if (kubernetesHaRequest(effective) === undefined || isEmrDialect(resource)) return [];
    return [...moveOldKey(subject), ...storageDirectory(subject, context), ...clusterIdentity(resource)];
  },
  withdraw: (subject) => yieldToAuthor(subject, option),
};
