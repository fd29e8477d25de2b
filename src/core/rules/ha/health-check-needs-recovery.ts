import type { Configuration, Entry } from "../../flink/configuration.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { healthCheckEnabled, jobManagerRecoveryEnabled } from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import { quote } from "../../admission/json.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";

const entryThatSays = (effective: Configuration, option: Option, wanted: boolean): Entry | undefined => {
  const entry = effective.get(option);
  return entry !== undefined && parseBoolean(entry.value) === wanted ? entry : undefined;
};

export const healthCheckNeedsRecovery: Rule = {
  id: "ha/health-check-needs-recovery",
  title: "Job health checks need JobManager recovery",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["cluster health check enabled while JobManager recovery is disabled"],
  why: "When the health check finds a cluster unhealthy, the operator deletes it and lets the recovery of lost JobManager deployments bring it back. With the recovery switched off the cluster would stay deleted.",
  fix: "switch kubernetes.operator.jm-deployment-recovery.enabled on (the default), or the health check off",
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const check = entryThatSays(effective, healthCheckEnabled, true);
    const recovery = entryThatSays(effective, jobManagerRecoveryEnabled, false);
    if (check === undefined || recovery === undefined) return [];
    const message = `${foundEntry(check)}, but ${recovery.key} is ${quote(recovery.value)}`;
    return mildForEmr(resource, [{ path: entryPath(resource, check), message }]);
  },
};
