import type { Kind } from "../admission/kind.ts";

/** The kinds that describe a cluster of the operator: what holds for a FlinkDeployment holds for a template of one. */
export const operatorClusters: readonly Kind[] = ["FlinkDeployment", "FlinkBlueGreenDeployment"];

/** The kinds that describe a cluster, whoever runs it. */
export const clusterKinds: readonly Kind[] = [...operatorClusters, "SessionCluster"];

/** The operator's kinds that may have a `spec.job` and a flinkConfiguration. */
export const operatorJobs: readonly Kind[] = [...operatorClusters, "FlinkSessionJob"];
