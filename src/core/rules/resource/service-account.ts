import { formatPath } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { operatorClusters } from "../clusters.ts";
import { findMissing } from "./nearest-path.ts";

const example =
  "for example to flink, which the operator's Helm chart makes in the watched namespaces, or only in its own where none are listed";

export const serviceAccount: Rule = {
  id: "resource/service-account",
  title: "A cluster has a service account",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["serviceAccount absent or null"],
  why: "The JobManager starts TaskManager pods and keeps its leadership in ConfigMaps, both with the rights of this account. The operator refuses a cluster without one, and the namespace's default account has none of these rights.",
  fix: `set spec.serviceAccount, ${example}`,
  since: "0.1.0",
  check: ({ resource }) => {
    const account = resource.field("serviceAccount");
    if (!account.isAbsent || isEmrDialect(resource)) return [];
    const missing = findMissing(resource, "serviceAccount");
    if (missing === undefined) return [];
    const message = `${missing.found}, but the operator requires one`;
    return [{ path: missing.path, message, remedy: `set ${formatPath(account.path)}, ${example}` }];
  },
};
