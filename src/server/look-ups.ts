import type { World } from "../core/index.ts";
import type { ClusterSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { fixedWorld, type WorldSource } from "./world-source.ts";

/** What reviews look up, and what keeps it up to date. */
export interface LookUps {
  readonly worlds: WorldSource;
  /** What is not at hand yet for the first time; later losses are no reason to take no reviews. */
  readonly obstacles: () => string[];
  readonly start: () => void;
  readonly stop: () => void;
}

export interface LookUpParts {
  readonly settings: ClusterSettings;
  /** Used where the settings say that the API server is not to be asked. */
  readonly given: World;
  readonly log: Log;
  readonly metrics: Metrics;
}

const nothing = (): void => undefined;

/**
 * Follows the cluster from `start` on, where the settings say so; the client of Kubernetes is loaded only then, as it takes a
 * third of a second and 90 MB. Rejects with a ClusterUnknownError where nothing tells which cluster that is.
 */
export const prepareLookUps = async ({ settings, given, log, metrics }: LookUpParts): Promise<LookUps> => {
  if (settings.lookUps === "none")
    return { worlds: fixedWorld(given), obstacles: () => [], start: nothing, stop: nothing };
  const { followCluster } = await import("./follow-cluster.ts");
  return followCluster(settings, log, metrics);
};
