import { clusterNameMaxLength, isClusterName } from "../../flink/cluster-name.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";
import { findMissing } from "../resource/nearest-path.ts";

export const deploymentName: Rule = {
  id: "session-job/deployment-name",
  title: "A session job names its cluster",
  kinds: ["FlinkSessionJob"],
  action: "Deny",
  parity: ["deploymentName that no FlinkDeployment can have", "no deploymentName: the operator fails on it"],
  why: "The operator submits the job to the FlinkDeployment of this name in the same namespace. Without a name that a FlinkDeployment can have it never finds a cluster, and its own webhook fails with an internal error where the name is missing.",
  fix: "set spec.deploymentName to the name of the session cluster",
  since: "0.1.0",
  check: ({ resource }) => {
    const { path, text, isAbsent } = resource.field("deploymentName");
    if (isAbsent) {
      const missing = findMissing(resource, "deploymentName");
      if (missing === undefined) return [];
      return [{ path: missing.path, message: `${missing.found}, expected the name of a session cluster` }];
    }
    if (text === undefined || isClusterName(text)) return [];
    const expected = `at most ${clusterNameMaxLength} lower-case letters, digits and dashes, the first a letter and the last no dash`;
    return [
      { path, message: `is ${quote(text)}, which no FlinkDeployment can be called: expected ${expected}` },
    ];
  },
};
