import type { OptionRow } from "./option-row.ts";

/**
 * Options of the operator that came after the newest artifacts that could be read (flink-kubernetes-operator 1.7.0 and
 * flink-autoscaler 1.10.0), up to operator 1.16: from the generated tables of its documentation
 * (kubernetes_operator_config_configuration.html, bluegreen_section.html, system_section.html,
 * auto_scaler_configuration.html), DefaultValidator and AutoScalerOptions.
 */
export const operatorSupplement: readonly OptionRow[] = [
  [
    "job.autoscaler.observed-scalability.coefficient-min",
    ["-", "double", "0.5", "", "kubernetes.operator.job.autoscaler.observed-scalability.coefficient-min"],
  ],
  [
    "job.autoscaler.observed-scalability.enabled",
    ["-", "boolean", "false", "", "kubernetes.operator.job.autoscaler.observed-scalability.enabled"],
  ],
  [
    "job.autoscaler.observed-scalability.min-observations",
    ["-", "integer", "3", "", "kubernetes.operator.job.autoscaler.observed-scalability.min-observations"],
  ],
  [
    "job.autoscaler.scaling.key-group.partitions.adjust.mode",
    [
      "-",
      "enum(EVENLY_SPREAD|MAXIMIZE_UTILISATION)",
      "EVENLY_SPREAD",
      "",
      "kubernetes.operator.job.autoscaler.scaling.key-group.partitions.adjust.mode",
    ],
  ],
  [
    "job.autoscaler.utilization.max",
    ["-", "double", null, "", "kubernetes.operator.job.autoscaler.utilization.max"],
  ],
  [
    "job.autoscaler.utilization.min",
    ["-", "double", null, "", "kubernetes.operator.job.autoscaler.utilization.min"],
  ],
  // The artifacts have it under its former name.
  [
    "job.autoscaler.utilization.target",
    [
      "-",
      "double",
      "0.7",
      "job.autoscaler.target.utilization",
      "kubernetes.operator.job.autoscaler.utilization.target kubernetes.operator.job.autoscaler.target.utilization",
    ],
  ],
  ["kubernetes.operator.bluegreen.abort.grace-period", ["-", "duration", "10 min"]],
  ["kubernetes.operator.bluegreen.deployment-deletion.delay", ["-", "duration", "0 ms"]],
  ["kubernetes.operator.bluegreen.reconciliation.reschedule-interval", ["-", "duration", "15 s"]],
  ["kubernetes.operator.cluster.resource-view.refresh-interval", ["-", "duration", "-1 min"]],
  ["kubernetes.operator.job.submission.timeout", ["-", "duration", "10 min"]],
  ["kubernetes.operator.job.upgrade.last-state.job-cancel.enabled", ["-", "boolean", "false"]],
  ["kubernetes.operator.plugins.listeners.<listener>.class", ["-", "string"]],
  ["kubernetes.operator.savepoint.dispose-on-delete", ["-", "boolean", "false"]],
  ["kubernetes.operator.snapshot.resource.enabled", ["-", "boolean", "true"]],
  ["kubernetes.operator.user.artifacts.allowed-schemes", ["-", "list<string>", "https"]],
  ["kubernetes.operator.user.artifacts.disallow-restricted-hosts", ["-", "boolean", "true"]],
];
