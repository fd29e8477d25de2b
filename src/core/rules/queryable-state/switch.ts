import type { Rule } from "../../admission/rule.ts";
import { undecidedSwitches } from "../switch-annotation.ts";

const annotation = "flink.queryable-state.enabled";

export const queryableStateSwitch: Rule = {
  id: "queryable-state/switch",
  title: "The queryable state annotation says true or false",
  kinds: ["FlinkDeployment", "FlinkBlueGreenDeployment", "SessionCluster"],
  action: "Deny",
  why: 'Only the exact text "true" switches queryable state on. Anything else leaves it off: the TaskManagers open no ports and every query of a client is refused, without a word in the logs of the cluster.',
  fix: 'write "true" or "false" in small letters, or take the annotation out',
  since: "0.1.0",
  check: ({ resource }) => undecidedSwitches(resource, annotation),
};
