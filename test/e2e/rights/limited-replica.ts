import { mkdtempSync, readFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { startChild } from "../cluster/child.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { createPod } from "../headgate/pod.ts";
import { accountKubeconfig } from "../headgate/replica.ts";

/** A process of the webhook under an account that lacks something; nobody but the tests sends reviews to it. */
export interface LimitedReplica {
  readonly isReady: () => Promise<boolean>;
  readonly log: () => string;
  /** GET on the operations listener. */
  readonly ops: (path: string) => Promise<string>;
  /** The answer to a review that is sent to it directly. */
  readonly review: (review: object) => Promise<string>;
  /** Lets go of its Lease too. */
  readonly stop: () => Promise<void>;
}

export interface LimitedReplicaOptions {
  readonly namespace: string;
  readonly account: string;
  /** For its address. */
  readonly number: number;
  readonly flags: readonly string[];
}

const main = process.env.HEADGATE_E2E_MAIN ?? join(import.meta.dirname, "../../../dist/main.js");

export const startLimitedReplica = async (
  cluster: Cluster,
  { namespace, account, number, flags }: LimitedReplicaOptions,
): Promise<LimitedReplica> => {
  const name = `limited-${number}`;
  const folder = mkdtempSync(join(tmpdir(), `headgate-${name}-`));
  // all of 127/8 is free inside the tests' network namespace, but endpoints may not be of it; nobody goes to the pod's
  const own = `127.1.0.${number}`;
  const pod = await createPod(cluster, { namespace, name, address: `203.0.113.${number}` });
  const listeners = ["--admission-address", own, "--ops-address", own, "--drain-seconds", "0"];
  const identity = ["--cluster-pod-namespace", namespace, "--cluster-pod-name", name];
  const child = startChild(process.execPath, [main, "serve", ...listeners, ...identity, ...flags], {
    log: join(folder, "log"),
    environment: { KUBECONFIG: await accountKubeconfig(cluster, folder, { namespace, account }) },
  });
  const ops = (path: string): Promise<Response> => fetch(`http://${own}:8080${path}`);
  await pod.setReady(true);
  return {
    isReady: async () => {
      child.check();
      return ops("/readyz").then(
        ({ status }) => status === 200,
        () => false,
      );
    },
    log: () => readFileSync(join(folder, "log"), "utf8"),
    ops: async (path) => (await ops(path)).text(),
    review: (review) => post(own, JSON.stringify(review)),
    stop: async () => {
      // one that waits for what it may not read is still starting; nothing depends on how it ends
      await Promise.race([child.end("SIGTERM"), sleep(3000, undefined, { ref: false })]);
      await child.end("SIGKILL");
      await pod.remove();
    },
  };
};

/** For a replica whose certificate is none of the trial's business: the name that its self-probe asks for. */
export const anyCertificate = (namespace: string): string[] => [
  "--certificate-self-made-dns-names",
  `headgate.${namespace}.svc`,
];

export const untilReady = async (replica: LimitedReplica): Promise<void> => {
  await until("a limited replica to be ready", async () => ((await replica.isReady()) ? true : undefined));
};

const post = (host: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    // whose certificate it is was not asked here
    const options = {
      host,
      port: 8443,
      path: "/validate?timeout=5s",
      method: "POST",
      headers,
      rejectUnauthorized: false,
    };
    const call = request(options, (response) => {
      text(response).then(resolve, reject);
    });
    call.on("error", reject);
    call.end(body);
  });
