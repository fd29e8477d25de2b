import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import type { Entry } from "../../flink/configuration.ts";
import { isAtLeast } from "../../flink/version.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";

/** Addresses that a pod finds out for itself: they are taken out before the file is written (FlinkConfMountDecorator). */
export const strippedAddresses: readonly string[] = [
  "jobmanager.bind-host",
  "rest.bind-address",
  "taskmanager.bind-host",
  "taskmanager.host",
];

const strippedKeys: ReadonlySet<string> = new Set([
  ...strippedAddresses,
  "$internal.deployment.config-dir",
  "kubernetes.config.file",
]);

/** Whether the operator writes the key into the file that the cluster reads: its own stay with it (FlinkConfigManager). */
export const isDeployed = (key: string): boolean => !strippedKeys.has(key) && !isOperatorKey(key);

/**
 * What becomes of overlapping keys in the config.yaml that the operator writes for Flink 2.x: 1.11, the first that knows
 * 2.x, lost the longer one, and since 1.12 they are refused (FlinkConfMountDecorator.validateConfigKeysForV2).
 */
export const fateOfOverlaps = (
  { resource, flinkVersion }: Subject,
  settings: CoreSettings,
): "refused" | "lost" | undefined => {
  const isTree = flinkVersion !== undefined && isAtLeast(flinkVersion, "2.0");
  if (!isTree || !operatorClusters.includes(resource.kind)) return undefined;
  return isOperatorAtLeast(settings, "1.12") ? "refused" : "lost";
};

/** Whether one key is the beginning of the other. */
export const overlaps = (left: Entry, right: Entry): boolean =>
  left.key.startsWith(`${right.key}.`) || right.key.startsWith(`${left.key}.`);
