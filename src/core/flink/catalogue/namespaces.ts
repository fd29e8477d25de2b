import { rows } from "./mentions.ts";

/**
 * Whose a key is by its beginning. `flink`: Flink declares all such keys, and an unknown one does nothing. `shared`: Flink's
 * and the operator's, but others add keys of their own. `foreign`: users', connectors' or other products'.
 */
export type Namespace = "flink" | "shared" | "foreign";

/**
 * Beginnings under which nothing but Flink reads keys. All others are shared, for these reasons:
 * - state.backend, high-availability, restart-strategy, security, metrics: a factory class that they may name reads its own
 *   keys beside Flink's (StateBackendFactory, HighAvailabilityServicesFactory, SecurityModuleFactory; Alibaba's
 *   `state.backend.gemini.*`);
 * - table, python, sql-client: connectors add to them (Iceberg's and Hive's `table.exec.*`);
 * - kubernetes.operator, job.autoscaler: the operator in use may be newer than the catalogue;
 * - pipeline, execution, rest, web, client, task, user and other plain words: users name parameters of theirs so.
 */
const closed = [
  "akka.",
  "classloader.",
  "execution.checkpointing.",
  "high-availability.kubernetes.",
  "high-availability.zookeeper.",
  "historyserver.",
  "jobmanager.",
  "kubernetes.",
  "parallelism.",
  "pekko.",
  "queryable-state.",
  "resourcemanager.",
  "security.ssl.",
  "slotmanager.",
  "state.checkpoints.",
  "state.savepoints.",
  "taskmanager.",
];

const rootOf = (key: string): string => key.split(".", 1)[0] ?? "";

const roots: ReadonlySet<string> = new Set(rows.map(([key]) => rootOf(key).toLowerCase()));

export const namespaceOf = (key: string): Namespace => {
  if (isOperatorKey(key)) return "shared";
  if (closed.some((beginning) => key.startsWith(beginning))) return "flink";
  return roots.has(rootOf(key).toLowerCase()) ? "shared" : "foreign";
};

/** The operator reads it, and Flink does not (KubernetesOperatorConfigOptions, AutoScalerOptions). */
export const isOperatorKey = (key: string): boolean =>
  key.startsWith("kubernetes.operator.") || key.startsWith("job.autoscaler.");
