import { quote } from "../../admission/json.ts";
import type { Rule } from "../../admission/rule.ts";

export const nameRequired: Rule = {
  id: "inject/name-required",
  title: "What is injected under the resource's name needs one",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Deny",
  why: "The API server makes a name from generateName only after the mutating webhooks, so a directory or an identity that contains the name cannot be injected. The cluster would start without it, or share it with others.",
  fix: "give it a metadata.name instead",
  since: "0.1.0",
  check: ({ resource }, { injection }) =>
    injection.nameless.map((injector) => ({
      path: ["metadata", "generateName"],
      message: `is ${quote(resource.metadata.generateName)}, but what ${injector} injects contains the name, which does not exist yet`,
    })),
};
