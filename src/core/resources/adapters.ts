import type { Kind } from "../admission/kind.ts";
import type { Adapter } from "./adapter.ts";
import { flinkBlueGreenDeployment } from "./flink-blue-green-deployment.ts";
import { flinkDeployment } from "./flink-deployment.ts";
import { flinkSessionJob } from "./flink-session-job.ts";
import { flinkStateSnapshot } from "./flink-state-snapshot.ts";
import { sessionCluster } from "./session-cluster.ts";

export const adapters: Record<Kind, Adapter> = {
  FlinkDeployment: flinkDeployment,
  FlinkSessionJob: flinkSessionJob,
  FlinkStateSnapshot: flinkStateSnapshot,
  FlinkBlueGreenDeployment: flinkBlueGreenDeployment,
  SessionCluster: sessionCluster,
};
