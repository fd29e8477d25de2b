import { isHighAvailabilityOn } from "../../flink/high-availability.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";
import { whyOff } from "./why-off.ts";

export const standbyNeedsHa: Rule = {
  id: "ha/standby-needs-ha",
  title: "Standby JobManagers need high availability",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["jobManager.replicas above 1 without high availability"],
  why: "Standby JobManagers wait for the leader to fail, and only high availability elects a leader. Without it every replica believes that it leads: the job runs several times, and TaskManagers talk to any of them.",
  fix: "set high-availability.type: kubernetes and high-availability.storageDir, or one replica",
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const { path, number } = resource.field("jobManager", "replicas");
    if (number === undefined || number <= 1 || isHighAvailabilityOn(effective)) return [];
    const message = `is ${number}, which needs high availability, but ${whyOff(effective)}`;
    return mildForEmr(resource, [{ path, message }]);
  },
};
