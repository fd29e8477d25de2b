import { option, type Option } from "./option.ts";

/*
 * Options of the autoscaler (flink-autoscaler, AutoScalerOptions), as in release 1.15.0 of the operator, which brings it.
 * Each is also read with the prefix of the time when the autoscaler was a part of the operator; former names come last.
 */

const prefix = "job.autoscaler.";
const formerPrefix = "kubernetes.operator.job.autoscaler.";

const autoscalerOption = (name: string, type: Option["type"], ...formerNames: string[]): Option =>
  option(
    prefix + name,
    type,
    ...[name, ...formerNames].map((each) => formerPrefix + each),
    ...formerNames.map((each) => prefix + each),
  );

export const autoscalerEnabled = autoscalerOption("enabled", "boolean");
export const metricsWindow = autoscalerOption("metrics.window", "duration");
/** A list, `;`-separated. */
export const excludedPeriods = autoscalerOption("excluded.periods", "text");

export const utilizationTarget = autoscalerOption("utilization.target", "text", "target.utilization");
export const defaultUtilizationTarget = 0.7;

/** Decimal numbers. */
export const maxScaleDownFactor = autoscalerOption("scale-down.max-factor", "text");
export const maxScaleUpFactor = autoscalerOption("scale-up.max-factor", "text");
export const utilizationBoundary = autoscalerOption("target.utilization.boundary", "text");
export const utilizationMax = autoscalerOption("utilization.max", "text");
export const utilizationMin = autoscalerOption("utilization.min", "text");
export const gcPressureThreshold = autoscalerOption("memory.gc-pressure.threshold", "text");
export const heapUsageThreshold = autoscalerOption("memory.heap-usage.threshold", "text");
export const scalabilityCoefficientMin = autoscalerOption("observed-scalability.coefficient-min", "text");
export const effectivenessThreshold = autoscalerOption("scaling.effectiveness.threshold", "text");
export const memoryTuningOverhead = autoscalerOption("memory.tuning.overhead", "text");

/** Features that are off unless switched on. */
export const observedScalabilityEnabled = autoscalerOption("observed-scalability.enabled", "boolean");
export const effectivenessDetectionEnabled = autoscalerOption(
  "scaling.effectiveness.detection.enabled",
  "boolean",
);
export const memoryTuningEnabled = autoscalerOption("memory.tuning.enabled", "boolean");
