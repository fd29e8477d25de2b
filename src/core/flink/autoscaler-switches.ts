import { option, type Option } from "./option.ts";

/** Every autoscaler option is also read with the operator's prefix (AutoScalerOptions). */
const autoscalerSwitch = (name: string): Option =>
  option(`job.autoscaler.${name}`, "boolean", `kubernetes.operator.job.autoscaler.${name}`);

/** The autoscaler's switches that decide which of its other options the operator's validator reads. */
export const autoscalerSwitches: readonly Option[] = [
  autoscalerSwitch("enabled"),
  autoscalerSwitch("observed-scalability.enabled"),
  autoscalerSwitch("scaling.effectiveness.detection.enabled"),
  autoscalerSwitch("memory.tuning.enabled"),
];
