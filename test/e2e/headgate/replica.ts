import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../cluster/child.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { kubeconfig } from "../cluster/credentials.ts";
import { until } from "../cluster/until.ts";
import { deployedEnvironment } from "./deployed.ts";
import { createPod, type Pod } from "./pod.ts";
import { succeed } from "./succeed.ts";

export interface ReplicaOptions {
  readonly name: string;
  readonly address: string;
  /** Settings of the shipped ConfigMap that are others here, as flags. */
  readonly flags?: readonly string[];
}

/** One process of the webhook, behind the Service as a pod would be. */
export interface Replica {
  readonly name: string;
  readonly address: string;
  readonly pid: number;
  readonly log: () => string;
  /** GET on the operations listener. */
  readonly ops: (path: string) => Promise<{ status: number; body: string }>;
  /** Does to the process what the kubelet does to a pod that is deleted; resolves when both are gone. */
  readonly stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
}

const namespace = "headgate-system";
const account = "headgate";
const main = process.env.HEADGATE_E2E_MAIN ?? join(import.meta.dirname, "../../../dist/main.js");
const settings = join(import.meta.dirname, "../../../manifests/base/settings.yaml");

/** What every installation has to say itself, as environment. */
export const installationSettings = {
  HEADGATE_INJECT_HIGH_AVAILABILITY_STORAGE_DIRECTORY: "s3://shop-flink/ha/{namespace}/{name}",
  // there is one API server, which learns of a new caBundle at once
  HEADGATE_CERTIFICATE_SELF_MANAGED_GRACE_SECONDS: "3",
};

/** Starts a replica under the service account of the manifests; resolves when it is ready and the Service knows. */
export const startReplica = async (cluster: Cluster, options: ReplicaOptions): Promise<Replica> => {
  const { name, address } = options;
  const folder = mkdtempSync(join(tmpdir(), `headgate-${name}-`));
  const log = join(folder, "log");
  const pod = await createPod(cluster, { namespace, name, address });
  const child = startChild(process.execPath, [main, "serve", ...flagsOf(options)], {
    log,
    environment: {
      KUBECONFIG: await accountKubeconfig(cluster, folder, { namespace, account }),
      ...installationSettings,
      ...(await deployedEnvironment(cluster, { namespace, name, uid: pod.uid })),
    },
  });
  const ops = opsOf(address);
  const stopProbing = probe(pod, ops);
  const stop: Replica["stop"] = async (signal = "SIGTERM") => {
    // as the kubelet does: the pod is marked first, then told
    await pod.markDeleted();
    await child.end(signal);
    stopProbing();
    await pod.remove();
  };
  try {
    await until(`replica ${name} (${log})`, async () => {
      child.check();
      return (await ops("/readyz")).status === 200 && (await pod.isBehindService()) ? true : undefined;
    });
  } catch (error) {
    // the next one wants its name and its address
    await stop("SIGKILL");
    throw error;
  }
  return { name, address, pid: child.pid ?? -1, log: () => readFileSync(log, "utf8"), ops, stop };
};

const flagsOf = ({ address, flags = [] }: ReplicaOptions): string[] => [
  ...["--settings", settings, "--admission-address", address, "--ops-address", address],
  ...flags,
];

const opsOf =
  (address: string): Replica["ops"] =>
  async (path) => {
    const response = await fetch(`http://${address}:8080${path}`);
    return { status: response.status, body: await response.text() };
  };

/** With a token of the account, as a pod has it. */
export const accountKubeconfig = async (
  cluster: Cluster,
  folder: string,
  { namespace, account }: { readonly namespace: string; readonly account: string },
): Promise<string> => {
  const token = await succeed(cluster, ["create", "token", account, "-n", namespace, "--duration=2h"]);
  const admin = JSON.parse(readFileSync(cluster.kubeconfig, "utf8")) as AdminConfig;
  const [{ cluster: entry }] = admin.clusters;
  const ca = Buffer.from(entry["certificate-authority-data"], "base64").toString();
  const file = join(folder, "kubeconfig");
  writeFileSync(file, kubeconfig({ server: entry.server, ca, token: token.trim() }), { mode: 0o600 });
  return file;
};

interface AdminConfig {
  readonly clusters: readonly [
    { readonly cluster: { readonly server: string; readonly "certificate-authority-data": string } },
  ];
}

/** The kubelet's part: the readiness probe decides about the pod's condition. */
const probe = (pod: Pod, ops: Replica["ops"]): (() => void) => {
  let last: boolean | undefined;
  let busy = false;
  const look = async (): Promise<void> => {
    const ready = await ops("/readyz").then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready !== last) await pod.setReady(ready);
    last = ready;
  };
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void look()
      .catch(() => undefined)
      .finally(() => {
        busy = false;
      });
  }, 250);
  return () => {
    clearInterval(timer);
  };
};
