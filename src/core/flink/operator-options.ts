import { option } from "./option.ts";

/** Options of the Flink Kubernetes Operator that its validator reads (KubernetesOperatorConfigOptions). */
export const rollbackEnabled = option("kubernetes.operator.deployment.rollback.enabled", "boolean");

export const healthCheckEnabled = option("kubernetes.operator.cluster.health-check.enabled", "boolean");

export const jobManagerRecoveryEnabled = option(
  "kubernetes.operator.jm-deployment-recovery.enabled",
  "boolean",
  "kubernetes.operator.reconciler.jm-deployment-recovery.enabled",
);

export const periodicSavepointInterval = option("kubernetes.operator.periodic.savepoint.interval", "text");

export const maxCheckpointAge = option(
  "kubernetes.operator.job.upgrade.last-state.max.allowed.checkpoint.age",
  "duration",
);

export const reconcileInterval = option(
  "kubernetes.operator.reconcile.interval",
  "duration",
  "kubernetes.operator.reconciler.reschedule.interval",
);

export const savepointOnDeletion = option("kubernetes.operator.job.savepoint-on-deletion", "boolean");

/** Unless it is false, the operator records what it triggers as FlinkStateSnapshots, not in the job's status. */
export const snapshotResourceEnabled = option("kubernetes.operator.snapshot.resource.enabled", "boolean");

/** A list of URI schemes, `;`-separated; read from the operator's configuration only. */
export const allowedArtifactSchemes = option("kubernetes.operator.user.artifacts.allowed-schemes", "text");

export const disallowRestrictedHosts = option(
  "kubernetes.operator.user.artifacts.disallow-restricted-hosts",
  "boolean",
);
