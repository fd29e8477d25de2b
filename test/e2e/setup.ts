import type { TestProject } from "vitest/node";
import type { ClusterHandle, RunningCluster } from "./cluster/cluster.ts";
import { startControlPlane } from "./cluster/control-plane.ts";
import { startKind } from "./cluster/kind.ts";
import { installHeadgate } from "./headgate/install.ts";

declare module "vitest" {
  interface ProvidedContext {
    cluster: ClusterHandle;
  }
}

/** One cluster for all files, with the operator's kinds and Headgate's manifests in it. */
export default async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const start = performance.now();
  const cluster = await startCluster();
  try {
    await installHeadgate(cluster);
    provide("cluster", cluster.handle);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  console.log(`figure: cluster with kinds and manifests: ${seconds(start)} s`);
  return async () => {
    await cluster.stop();
    console.log(`figure: all of it: ${seconds(start)} s`);
  };
};

const startCluster = (): Promise<RunningCluster> =>
  process.env.HEADGATE_E2E_CLUSTER === "kind" ? startKind() : startControlPlane();

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);
