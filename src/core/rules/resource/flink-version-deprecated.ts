import { isAtLeast } from "../../flink/version.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";

export const flinkVersionDeprecated: Rule = {
  id: "resource/flink-version-deprecated",
  title: "The Flink version is not about to lose its support",
  kinds: operatorClusters,
  action: "Warn",
  why: "The operator supports v1_19 to v2_4 and marks v1_15 to v1_18 as deprecated, which it only logs. A release that drops a version stops reconciling it: such clusters run on, but nothing is upgraded, recovered or scaled until flinkVersion changes.",
  fix: "upgrade the job to v1_19 or newer",
  since: "0.1.0",
  check: ({ resource }) => {
    const { version } = resource;
    if (version === undefined || !isAtLeast(version, "1.15") || isAtLeast(version, "1.19")) return [];
    const { path, value } = resource.field("flinkVersion");
    return [{ path, message: `is ${quote(value)}, which a coming release of the operator will drop` }];
  },
};
