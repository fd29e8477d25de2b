import {
  effectivenessDetectionEnabled,
  effectivenessThreshold,
  gcPressureThreshold,
  heapUsageThreshold,
  maxScaleDownFactor,
  maxScaleUpFactor,
  memoryTuningEnabled,
  memoryTuningOverhead,
  observedScalabilityEnabled,
  scalabilityCoefficientMin,
  utilizationBoundary,
  utilizationMax,
  utilizationMin,
  utilizationTarget,
} from "../../flink/autoscaler-options.ts";
import type { Option } from "../../flink/option.ts";

/** `target` stands for the value of the option utilization.target. */
export type Bound = number | "target";

/** The values that the operator takes for one option of the autoscaler, both bounds included (AutoscalerValidator). */
export interface NumberRange {
  readonly option: Option;
  readonly min: Bound;
  readonly max: Bound;
  /** The feature without which the option does nothing, so that it is not judged. */
  readonly feature?: Option;
  /** Whether releases before 1.16 judge it too, and that whether its feature is on or not. */
  readonly isOld: boolean;
}

const isOld = true;

export const numberRanges: readonly NumberRange[] = [
  { option: maxScaleDownFactor, min: 0, max: Infinity, isOld },
  { option: maxScaleUpFactor, min: 0, max: Infinity, isOld },
  { option: utilizationTarget, min: 0, max: 1, isOld },
  { option: utilizationBoundary, min: 0, max: Infinity, isOld },
  { option: utilizationMax, min: "target", max: 1, isOld },
  { option: utilizationMin, min: 0, max: "target", isOld },
  { option: gcPressureThreshold, min: 0, max: 1, isOld: false },
  { option: heapUsageThreshold, min: 0, max: 1, isOld: false },
  { option: scalabilityCoefficientMin, min: 0.01, max: 1, feature: observedScalabilityEnabled, isOld },
  { option: effectivenessThreshold, min: 0, max: 1, feature: effectivenessDetectionEnabled, isOld: false },
  { option: memoryTuningOverhead, min: 0, max: 1, feature: memoryTuningEnabled, isOld: false },
];
