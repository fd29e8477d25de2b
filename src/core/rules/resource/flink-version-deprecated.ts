import { isAtLeast } from "../../flink/version.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";

export const flinkVersionDeprecated: Rule = {
  id: "resource/flink-version-deprecated",
  title: "The Flink version is not about to lose its support",
  kinds: operatorClusters,
  action: "Warn",
  why: "The operator supports the last four minor versions of Flink and marks v1_15 to v1_18 as deprecated; it only logs so. Once a release drops a version it ignores the resources that name it, so they can be neither changed nor deleted.",
  fix: "upgrade the job to v1_19 or newer",
  since: "0.1.0",
  check: ({ resource }) => {
    const { version } = resource;
    if (version === undefined || !isAtLeast(version, "1.15") || isAtLeast(version, "1.19")) return [];
    const { path, value } = resource.field("flinkVersion");
    return [{ path, message: `is ${quote(value)}, which a coming release of the operator will drop` }];
  },
};
