import { compareVersions, formatOperatorVersion } from "../../flink/version.ts";
import { quote } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { upgradeMode } from "../state/upgrade-mode.ts";

/** Suspended so that only checkpoints and HA metadata are left, no savepoint. */
const isSuspendedByLastState = (deployed: Resource): boolean =>
  deployed.field("job", "state").text === "suspended" &&
  deployed.field("job", "upgradeMode").text === "last-state";

export const flinkVersionAfterLastState: Rule = {
  id: "change/flink-version-after-last-state",
  title: "A job suspended by last-state comes back with the same Flink",
  kinds: ["FlinkDeployment"],
  action: "Deny",
  parity: ["flinkVersion changes while the job is suspended by last-state"],
  why: "Suspending with upgradeMode last-state leaves the metadata of high availability and the last checkpoint, which only the Flink version that wrote them is sure to read. Another version may fail to recover, and there is no savepoint to fall back to.",
  fix: "let the job run again with the old flinkVersion first, then upgrade it",
  since: "0.1.0",
  check: ({ resource, lastReconciled }) => {
    const mode = upgradeMode(resource);
    if (lastReconciled.state !== "present" || mode === undefined || mode === "stateless") return [];
    const [before, now] = [lastReconciled.resource.version, resource.version];
    if (!isSuspendedByLastState(lastReconciled.resource) || before === undefined || now === undefined) {
      return [];
    }
    if (compareVersions(before, now) === 0) return [];
    const [found, deployed] = [now, before].map((version) => quote(formatOperatorVersion(version)));
    const message = `is ${found}, but the job was suspended by last-state under ${deployed}`;
    return [{ path: resource.field("flinkVersion").path, message }];
  },
};
