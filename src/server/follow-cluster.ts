import { connect, type Connection } from "../kube/connection.ts";
import { ClusterWorld } from "../kube/world/cluster-world.ts";
import type { KindState } from "../kube/world/kind-state.ts";
import type { WatchedKind } from "../kube/world/watched-kind.ts";
import type { ClusterSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { LookUps } from "./look-ups.ts";

/** Nothing tells where the API server is, or it cannot be read. */
export class ClusterUnknownError extends Error {
  override readonly name = "ClusterUnknownError";
  readonly code = "cluster-unknown";
}

/** Look-ups in the cluster of KUBECONFIG or of the pod. Throws a ClusterUnknownError. */
export const followCluster = (settings: ClusterSettings, log: Log, metrics: Metrics): LookUps => {
  const world = new ClusterWorld({
    connection: connection(),
    sessionClusters: settings.sessionClusters,
    onState: (watched, state) => {
      logState(log, watched, state);
    },
  });
  return {
    worlds: world,
    obstacles: firstSync(world),
    start: () => {
      metrics.onScrape(() => {
        for (const { kind, seconds } of world.ages()) metrics.worldAge.set({ kind }, seconds);
      });
      world.start();
    },
    stop: () => {
      world.stop();
    },
  };
};

const connection = (): Connection => {
  try {
    const made = connect();
    // where it finds nothing at all the client makes up http://localhost:8080
    if (made.config.getCurrentCluster()?.server.startsWith("https:") === true) return made;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ClusterUnknownError(`cluster.lookUps: the kubeconfig cannot be read: ${reason}`, {
      cause: error,
    });
  }
  throw new ClusterUnknownError(
    'cluster.lookUps is "watch", but there is neither a kubeconfig with an https server nor a service account\'s token',
  );
};

const firstSync = (world: ClusterWorld): (() => string[]) => {
  let isDone = false;
  return () => {
    if (isDone) return [];
    const open = world.unsettled();
    isDone = open.length === 0;
    return open.map((kind) => `it is not known yet which ${kind}s there are`);
  };
};

/** One line for each change, and more than information only where someone should act. */
const logState = (log: Log, { kind, apiVersion }: WatchedKind, state: KindState): void => {
  const about = { lookUps: kind, apiVersion };
  switch (state.name) {
    case "synced":
      log.info({ ...about, objects: state.objects }, "look-ups of the kind are up to date");
      break;
    case "missing":
      log.info(about, "the API server does not serve the kind; it is looked for again");
      break;
    case "forbidden":
      log.error({ ...about, reason: state.reason, remedy: state.remedy }, "the kind must not be looked up");
      break;
    case "lost":
      log.warn({ ...about, reason: state.reason }, "look-ups of the kind are out of date; trying again");
      break;
    default:
  }
};
