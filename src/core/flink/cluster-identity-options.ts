import { option } from "./option.ts";

/**
 * What names a cluster and its recovery data: KubernetesConfigOptions.NAMESPACE and CLUSTER_ID,
 * HighAvailabilityOptions.HA_CLUSTER_ID with its deprecated names.
 */
export const clusterIdentity = [
  option("kubernetes.namespace", "text"),
  option("kubernetes.cluster-id", "text"),
  option(
    "high-availability.cluster-id",
    "text",
    "high-availability.zookeeper.path.namespace",
    "recovery.zookeeper.path.namespace",
  ),
];

/** Whether the operator sets the option of that name for every cluster. */
export const isClusterIdentity = (key: string): boolean =>
  clusterIdentity.some((option) => option.key === key);
