import type { OptionRow } from "./option-row.ts";

/**
 * Keys of which Flink, its file systems or the operator know only the beginning, as a constant in the code. The last
 * placeholder stands for everything that follows.
 */
export const optionPatterns: readonly OptionRow[] = [
  // ResourceManagerOptions: environment variables of the containers.
  ["containerized.master.env.<variable>", ["-", "string"]],
  ["containerized.taskmanager.env.<variable>", ["-", "string"]],
  // Read by the shell scripts of the distribution.
  ["env.<setting>", ["-", "string"]],
  // CoreOptions: connection limits of a file system scheme.
  ["fs.<scheme>.limit.input", ["-", "integer", "-1"]],
  ["fs.<scheme>.limit.output", ["-", "integer", "-1"]],
  ["fs.<scheme>.limit.stream-timeout", ["-", "long", "0"]],
  ["fs.<scheme>.limit.timeout", ["-", "long", "0"]],
  ["fs.<scheme>.limit.total", ["-", "integer", "-1"]],
  // Handed on to Hadoop's file systems (HadoopConfigLoader and the factories that use it).
  ["flink.hadoop.<property>", ["-", "string"]],
  ["fs.<property>", ["-", "string"]],
  ["gs.<property>", ["-", "string"]],
  ["presto.s3.<property>", ["-", "string"]],
  ["s3.<property>", ["-", "string"]],
  ["s3a.<property>", ["-", "string"]],
  // The operator's: defaults for a version or a namespace, listeners, and its own metrics system.
  ["kubernetes.operator.default-configuration.flink-version.<version>.<key>", ["-", "string"]],
  ["kubernetes.operator.default-configuration.namespace.<namespace>.<key>", ["-", "string"]],
  ["kubernetes.operator.metrics.<key>", ["-", "string"]],
  ["kubernetes.operator.plugins.listeners.<listener>.<parameter>", ["-", "string"]],
  // SecurityOptions and DelegationTokenProvider: what a provider reads for itself.
  ["security.delegation.token.provider.<service>.<parameter>", ["-", "string"]],
  // FactoryUtil: options of the chosen factory.
  ["sql-gateway.endpoint.<identifier>.<parameter>", ["-", "string"]],
  ["table.catalog-store.<identifier>.<parameter>", ["-", "string"]],
  ["workflow-scheduler.<identifier>.<parameter>", ["-", "string"]],
  // Of no use in Kubernetes, and not catalogued; still Flink's.
  ["flink.yarn.<property>", ["-", "string"]],
  ["yarn.<setting>", ["-", "string"]],
];
