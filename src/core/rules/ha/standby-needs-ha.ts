import { isHighAvailabilityOn } from "../../flink/high-availability.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { mildForEmr } from "../state/mild-for-emr.ts";
import { isHighAvailabilityOnByEmr } from "./emr-high-availability.ts";
import { whyOff } from "./why-off.ts";

export const standbyNeedsHa: Rule = {
  id: "ha/standby-needs-ha",
  title: "Standby JobManagers need high availability",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["jobManager.replicas above 1 without high availability"],
  why: "Only high availability elects a leader among several JobManagers. Without it Flink refuses to create the JobManager deployment (KubernetesJobManagerParameters.getReplicas), so the cluster never starts.",
  fix: "set high-availability.type: kubernetes and high-availability.storageDir, or one replica",
  since: "0.1.0",
  check: ({ resource, effective }) => {
    const { path, number } = resource.field("jobManager", "replicas");
    if (number === undefined || !Number.isInteger(number) || number <= 1) return [];
    if (isHighAvailabilityOn(effective) || isHighAvailabilityOnByEmr(resource)) return [];
    const message = `is ${number}, which needs high availability, but ${whyOff(effective)}`;
    return mildForEmr(resource, [{ path, message }]);
  },
};
