import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { attach } from "./attach.ts";
import type { ClusterHandle, RunningCluster } from "./cluster.ts";

const name = "headgate-e2e";
/** As manifests/base/deployment.yaml names it. */
const image = "headgate:0.1.0";
const root = join(import.meta.dirname, "../../..");

/** A cluster in Docker, with the image of this source tree loaded. Needs docker, kind and kubectl. */
export const startKind = async (): Promise<RunningCluster> => {
  const folder = mkdtempSync(join(tmpdir(), "headgate-kind-"));
  const kubeconfig = join(folder, "kubeconfig");
  await execa("docker", ["build", "--tag", image, root]);
  await execa("kind", ["create", "cluster", "--name", name, "--kubeconfig", kubeconfig, "--wait", "120s"]);
  await execa("kind", ["load", "docker-image", image, "--name", name]);
  const handle: ClusterHandle = {
    runner: "kind",
    kubeconfig,
    replicaAddresses: [],
    kubectl: "kubectl",
    cache: join(folder, "cache"),
    restartUrl: "",
  };
  return {
    ...attach(handle),
    handle,
    restartApiServer: () => Promise.reject(new Error("not with kind")),
    stop: async () => {
      await execa("kind", ["delete", "cluster", "--name", name]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
