import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { isForeignSessionCluster } from "../../resources/foreign-session-cluster.ts";
import { findMissing } from "../resource/nearest-path.ts";

const states = ["RUNNING", "STOPPED"];

const checkState = (resource: Resource): Violation[] => {
  const { path, text } = resource.field("state");
  const expected = `expected ${states.join(" or ")}`;
  const missing = findMissing(resource, "state");
  if (missing !== undefined) return [{ path: missing.path, message: `${missing.found}, ${expected}` }];
  if (text === undefined || states.includes(text)) return [];
  return [{ path, message: `is ${quote(text)}, ${expected}` }];
};

export const sessionClusterState: Rule = {
  id: "session-cluster/state",
  title: "A session cluster is meant to run or to be stopped",
  kinds: ["SessionCluster"],
  action: "Deny",
  why: "The platform drives the cluster to the state that stands here, and it knows these two. Without one it neither starts the cluster nor stops it.",
  fix: "choose one of the two; STOPPED takes the pods away and keeps the resource",
  since: "0.1.0",
  check: ({ resource }) => {
    const violations = checkState(resource);
    return isForeignSessionCluster(resource)
      ? violations.map((violation) => ({ ...violation, action: "Warn" }))
      : violations;
  },
};
