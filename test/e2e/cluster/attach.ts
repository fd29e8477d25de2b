import { execa } from "execa";
import type { Cluster, ClusterHandle, KubectlOptions, KubectlResult } from "./cluster.ts";

/** The cluster that the handle stands for, whichever process started it. */
export const attach = (handle: ClusterHandle): Cluster => ({
  runner: handle.runner,
  kubeconfig: handle.kubeconfig,
  replicaAddresses: handle.replicaAddresses,
  kubectl: (args, options) => kubectl(handle, args, options),
  restartApiServer: async () => {
    const response = await fetch(handle.restartUrl, { method: "POST" });
    if (!response.ok) throw new Error(`the API server was not restarted: ${await response.text()}`);
  },
});

export const kubectl = async (
  handle: Pick<ClusterHandle, "kubectl" | "cache" | "kubeconfig">,
  args: readonly string[],
  { input = "", kubeconfig = handle.kubeconfig }: KubectlOptions = {},
): Promise<KubectlResult> => {
  const {
    exitCode = -1,
    stdout,
    stderr,
  } = await execa(handle.kubectl, [`--cache-dir=${handle.cache}`, ...args], {
    input,
    reject: false,
    env: { KUBECONFIG: kubeconfig },
  });
  return { exitCode, stdout, stderr };
};
