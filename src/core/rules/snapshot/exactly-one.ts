import type { Rule } from "../../admission/rule.ts";
import { nearestPath } from "../resource/nearest-path.ts";

export const exactlyOne: Rule = {
  id: "snapshot/exactly-one",
  title: "A snapshot is a savepoint or a checkpoint",
  kinds: ["FlinkStateSnapshot"],
  action: "Deny",
  parity: ["savepoint and checkpoint both set or both absent"],
  why: "The operator triggers either a savepoint or a checkpoint for one resource. With both or neither it does not know which is meant and refuses it.",
  fix: "set either spec.savepoint or spec.checkpoint; an empty object ({}) is enough",
  since: "0.1.0",
  check: ({ resource }) => {
    const [savepoint, checkpoint] = ["savepoint", "checkpoint"].map((name) => resource.field(name).isAbsent);
    if (savepoint !== checkpoint) return [];
    const found = savepoint
      ? "has neither a savepoint nor a checkpoint"
      : "has both a savepoint and a checkpoint";
    return [{ path: nearestPath(resource), message: `${found}, expected exactly one of them` }];
  },
};
