import { isAtLeast } from "../../flink/version.ts";
import type { Rule } from "../../admission/rule.ts";
import { clusterKinds } from "../clusters.ts";
import { queryableStateOn } from "./on.ts";

export const queryableStateDeprecated: Rule = {
  id: "queryable-state/deprecated",
  title: "Queryable state is no longer developed",
  kinds: clusterKinds,
  action: "Warn",
  why: "Flink deprecated queryable state in 1.18 (FLINK-32559) and means to take it out in a later major version; 2.3 still has it. Nobody mends it until then, and whoever builds on it will have to find another way to read the state at an upgrade.",
  fix: "write what clients need to a database or a topic instead of letting them query the state",
  since: "0.1.0",
  check: (subject) => {
    const on = queryableStateOn(subject);
    const { flinkVersion } = subject;
    if (on === undefined || flinkVersion === undefined || !isAtLeast(flinkVersion, "1.18")) return [];
    const message = `${on.found}, but queryable state is deprecated since Flink 1.18 and will be removed`;
    return [{ path: on.path, message }];
  },
};
