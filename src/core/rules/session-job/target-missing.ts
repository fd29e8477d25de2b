import { isClusterName } from "../../flink/cluster-name.ts";
import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";

export const targetMissing: Rule = {
  id: "session-job/target-missing",
  title: "The cluster of a session job exists",
  kinds: ["FlinkSessionJob"],
  action: "Warn",
  why: "Until a FlinkDeployment of this name exists in the namespace, the operator submits nothing and only says in its log that it waits. That is fine where the cluster is applied a moment later, and a silent standstill where the name is misspelt.",
  fix: "apply the session cluster too, or correct the name",
  since: "0.1.0",
  check: ({ resource, target }) => {
    const { path, text = "" } = resource.field("deploymentName");
    if (target === undefined || target.state === "present" || !isClusterName(text)) return [];
    if (target.state === "unknown") {
      const message = `is ${quote(text)}, which could not be looked up: ${target.reason}`;
      return [{ path, message, remedy: "make sure that the session cluster exists", action: "Audit" }];
    }
    const { namespace } = resource.metadata;
    return [
      {
        path,
        message: `is ${quote(text)}, but the namespace ${quote(namespace)} has no such FlinkDeployment`,
      },
    ];
  },
};
