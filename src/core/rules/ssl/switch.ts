import type { Rule } from "../../admission/rule.ts";
import { undecidedSwitches } from "../switch-annotation.ts";

const annotation = "flink.security.ssl.enabled";

export const sslSwitch: Rule = {
  id: "ssl/switch",
  title: "The SSL annotation says true or false",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Deny",
  why: 'Only the exact text "true" switches SSL on. Anything else would leave the cluster in plain text while its author believes it encrypted, and nothing at run time tells the two apart.',
  fix: 'write "true" or "false" in small letters, or take the annotation out',
  since: "0.1.0",
  check: ({ resource }) => undecidedSwitches(resource, annotation),
};
