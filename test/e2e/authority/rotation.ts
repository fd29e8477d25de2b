import { setTimeout as sleep } from "node:timers/promises";
import { dial } from "../../../src/server/dial.ts";
import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import type { Replica } from "../headgate/replica.ts";
import { succeed } from "../headgate/succeed.ts";

const secret = ["-n", "headgate-system", "secret/headgate-serving-authority"];
const namespaced = ["-n", "headgate-system"];
const servername = "headgate.headgate-system.svc";

interface WebhookConfigurationList {
  readonly items: readonly {
    readonly kind: string;
    readonly webhooks: readonly {
      readonly name: string;
      readonly clientConfig: { readonly caBundle?: string };
    }[];
  }[];
}

/** Of every entry; empty where it carries none. */
export const bundlesOf = async (cluster: Cluster): Promise<string[]> => {
  const resources = "mutatingwebhookconfiguration/headgate,validatingwebhookconfiguration/headgate";
  const args = ["get", ...resources.split(","), "-o", "json"];
  const { items } = JSON.parse(await succeed(cluster, args)) as WebhookConfigurationList;
  return items.flatMap(({ webhooks }) =>
    webhooks.map(({ clientConfig: { caBundle = "" } }) => Buffer.from(caBundle, "base64").toString()),
  );
};

/** The phase, and the rotation last asked for that was begun. */
export const stateOf = async (cluster: Cluster): Promise<{ phase?: string; rotated?: string }> => {
  const text = await succeed(cluster, ["get", ...secret, "-o", "jsonpath={.metadata.annotations}"]);
  const annotations = JSON.parse(text) as Record<string, string | undefined>;
  const { "headgate.dev/rotation-phase": phase, "headgate.dev/rotated": rotated } = annotations;
  return { ...(phase !== undefined && { phase }), ...(rotated !== undefined && { rotated }) };
};

/** As an administrator asks for it. */
export const askForRotation = (cluster: Cluster, nonce: string): Promise<string> =>
  succeed(cluster, ["annotate", "--overwrite", ...secret, `headgate.dev/rotate=${nonce}`]);

export const reached = (cluster: Cluster, phase: string, nonce: string, seconds = 90): Promise<true> =>
  until(
    `rotation ${nonce} to be in phase ${phase}`,
    async () => {
      const state = await stateOf(cluster);
      return (state.phase === phase && state.rotated === nonce) || undefined;
    },
    seconds,
  );

/** The pod that leads. */
export const leaderOf = async (cluster: Cluster): Promise<string> => {
  const args = [
    ...namespaced,
    "get",
    "lease/headgate-serving-authority",
    "-o",
    "jsonpath={.spec.holderIdentity}",
  ];
  return (await succeed(cluster, args)).split("_")[0] ?? "";
};

export const deleteSecret = (cluster: Cluster): Promise<string> => succeed(cluster, ["delete", ...secret]);

export interface Handshakes {
  stop(): Promise<{ readonly made: number; readonly failures: readonly string[] }>;
}

/**
 * Shakes hands with replicas as the API server does, by every bundle that was published when it began, over and over:
 * a kept connection would prove nothing.
 */
export const shakeHands = (cluster: Cluster, replicas: readonly Replica[]): Handshakes => {
  let isStopped = false;
  let made = 0;
  const failures: string[] = [];
  const shake = async (ca: string, { address: host, name }: Replica): Promise<void> => {
    made += 1;
    const problem = await dial({ host, port: 8443, servername, ca });
    if (problem !== undefined) failures.push(`${name}: ${problem}`);
  };
  const work = async (): Promise<void> => {
    while (!isStopped) {
      const bundles = new Set(await bundlesOf(cluster).catch(() => []));
      await Promise.all([...bundles].flatMap((ca) => replicas.map((replica) => shake(ca, replica))));
      await sleep(20);
    }
  };
  const working = work();
  return {
    stop: async () => {
      isStopped = true;
      await working;
      return { made, failures };
    },
  };
};
