import { isHighAvailabilityOn } from "../../flink/high-availability.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { rollbackEnabled } from "../../flink/operator-options.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";
import { isHighAvailabilityOnByEmr } from "./emr-high-availability.ts";
import { whyOff } from "./why-off.ts";

export const rollbackNeedsHa: Rule = {
  id: "ha/rollback-needs-ha",
  title: "Rollback needs high availability",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["rollback enabled without high availability"],
  why: "To roll a failed upgrade back the operator starts the last stable version from the metadata that high availability keeps. Without it there is nothing to go back to.",
  fix: "set high-availability.type: kubernetes and high-availability.storageDir, or switch rollback off",
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const entry = effective.get(rollbackEnabled);
    if (entry === undefined || parseBoolean(entry.value) !== true) return [];
    if (isHighAvailabilityOn(effective) || isHighAvailabilityOnByEmr(resource)) return [];
    const message = `${foundEntry(entry)}, which needs high availability, but ${whyOff(effective)}`;
    return mildForEmr(resource, [{ path: entryPath(resource, entry), message }]);
  },
};
