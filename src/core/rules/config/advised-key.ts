import type { CoreSettings } from "../../admission/settings.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";

/**
 * The first release of the operator that reads what it needs for itself by these names: 1.11 is built on Flink 1.20 (1.10 on
 * 1.19.1), the autoscaler's were renamed by FLINK-36018 and, after flink-autoscaler 1.10.0, by FLINK-36836.
 */
const operatorSince: ReadonlyMap<string, string> = new Map([
  ["execution.checkpointing.dir", "1.11"],
  ["execution.checkpointing.savepoint-dir", "1.11"],
  ["job.autoscaler.scale-down.interval", "1.10"],
  ["job.autoscaler.utilization.target", "1.11"],
]);

/** Whether the installed operator would not find the option under this name. */
export const isUnknownToOperator = (key: string, settings: CoreSettings): boolean => {
  const since = operatorSince.get(key);
  return since !== undefined && !isOperatorAtLeast(settings, since);
};
