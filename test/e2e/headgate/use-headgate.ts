import { afterAll, beforeAll, inject } from "vitest";
import { attach } from "../cluster/attach.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { flinkDeployment } from "../resources/flink-deployment.ts";
import { installationSettings, startReplica, type Replica } from "./replica.ts";
import { succeed } from "./succeed.ts";

export interface Headgate {
  readonly cluster: Cluster;
  /** Empty with kind, and before the tests run. */
  readonly replicas: Replica[];
}

interface HeadgateOptions {
  readonly replicas?: number;
  readonly flags?: readonly string[];
}

/** Headgate for the tests of one file: replicas of its own, or with kind the pods that are there. */
export const useHeadgate = ({ replicas: count = 1, flags = [] }: HeadgateOptions = {}): Headgate => {
  const cluster = attach(inject("cluster"));
  const replicas: Replica[] = [];
  beforeAll(async () => {
    if (cluster.runner === "kind") await rolledOut(cluster);
    else replicas.push(...(await startReplicas(cluster, count, flags)));
    await reviewsPass(cluster);
  });
  afterAll(async () => {
    await Promise.all(replicas.map(({ stop }) => stop("SIGKILL")));
  });
  return { cluster, replicas };
};

const rolledOut = async (cluster: Cluster): Promise<void> => {
  const deployment = ["-n", "headgate-system", "deployment/headgate"];
  const variables = Object.entries(installationSettings).map(([name, value]) => `${name}=${value}`);
  await succeed(cluster, ["set", "env", ...deployment, ...variables]);
  await succeed(cluster, ["rollout", "status", ...deployment, "--timeout=90s"]);
};

export const startReplicas = (
  cluster: Cluster,
  count: number,
  flags: readonly string[] = [],
): Promise<Replica[]> =>
  Promise.all(
    cluster.replicaAddresses.slice(0, count).map((address, index) =>
      startReplica(cluster, {
        name: `headgate-${index + 1}`,
        address,
        flags,
      }),
    ),
  );

/** The API server learns of a replica a moment after the Service. */
export const reviewsPass = (cluster: Cluster): Promise<true> =>
  until("reviews to pass", async (): Promise<true> => {
    const args = ["create", "-f", "-", "--dry-run=server"];
    const input = JSON.stringify(flinkDeployment("probe"));
    const { exitCode, stderr } = await cluster.kubectl(args, { input });
    if (exitCode !== 0) throw new Error(stderr);
    return true;
  });
