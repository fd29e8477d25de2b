import type { Rule } from "../../admission/rule.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { operatorClusters } from "../clusters.ts";
import { pathOfMissing } from "./nearest-path.ts";

export const serviceAccount: Rule = {
  id: "resource/service-account",
  title: "A cluster has a service account",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["serviceAccount absent or null"],
  why: "The JobManager starts TaskManager pods and keeps its leadership in ConfigMaps, both with the rights of this account. The operator refuses a cluster without one, and the namespace's default account has none of these rights.",
  fix: "set spec.serviceAccount, for example to flink, which the operator's Helm chart makes in its own and in each watched namespace",
  since: "0.1.0",
  check: ({ resource }) => {
    if (!resource.field("serviceAccount").isAbsent || isEmrDialect(resource)) return [];
    const path = pathOfMissing(resource, "serviceAccount");
    return path === undefined
      ? []
      : [{ path, message: "has no serviceAccount, which the operator requires" }];
  },
};
