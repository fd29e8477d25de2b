import type { Cluster } from "../cluster/cluster.ts";
import { until } from "../cluster/until.ts";
import { succeed } from "./succeed.ts";

/** A Pod without a kubelet: the tests play its part, and the real endpoint controller goes by what they say. */
export interface Pod {
  readonly uid: string;
  setReady(ready: boolean): Promise<void>;
  /** Whether the Service leads here. */
  isBehindService(): Promise<boolean>;
  /** Gives it a deletionTimestamp; it stays until `remove`. */
  markDeleted(): Promise<void>;
  /** Resolves when the Service no longer leads here. */
  remove(): Promise<void>;
}

export interface PodIdentity {
  readonly namespace: string;
  readonly name: string;
  readonly address: string;
}

const labels = { "app.kubernetes.io/name": "headgate", "app.kubernetes.io/component": "admission" };

const manifest = ({ namespace, name }: PodIdentity): object => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { namespace, name, labels },
  spec: {
    nodeName: "node",
    serviceAccountName: "headgate",
    automountServiceAccountToken: false,
    terminationGracePeriodSeconds: 30,
    securityContext: { runAsNonRoot: true, runAsUser: 65532, seccompProfile: { type: "RuntimeDefault" } },
    containers: [
      {
        name: "headgate",
        image: "headgate",
        ports: [
          { name: "admission", containerPort: 8443 },
          { name: "ops", containerPort: 8080 },
        ],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
    ],
  },
});

const status = ({ address }: PodIdentity, ready: boolean): object => ({
  status: {
    phase: "Running",
    podIP: address,
    podIPs: [{ ip: address }],
    conditions: [{ type: "Ready", status: ready ? "True" : "False" }],
  },
});

export const createPod = async (cluster: Cluster, identity: PodIdentity): Promise<Pod> => {
  const { namespace, name, address } = identity;
  const kubectl = (args: readonly string[], input?: string): Promise<string> =>
    succeed(cluster, ["-n", namespace, ...args], input);
  const isBehindService = async (): Promise<boolean> => {
    const slices = await kubectl(["get", "endpointslices", "-l", ofService, "-o", "json"]);
    return readyAddresses(JSON.parse(slices) as EndpointSlices).includes(address);
  };
  const created = await kubectl(["create", "-f", "-", "-o", "json"], JSON.stringify(manifest(identity)));
  const { metadata } = JSON.parse(created) as { metadata: { uid: string } };
  return {
    uid: metadata.uid,
    isBehindService,
    setReady: async (ready) => {
      const patch = JSON.stringify(status(identity, ready));
      await kubectl(["patch", "pod", name, "--subresource=status", "--type=merge", "-p", patch]);
    },
    markDeleted: async () => {
      await kubectl(["delete", "pod", name, "--wait=false", "--ignore-not-found"]);
    },
    remove: async () => {
      await kubectl(["delete", "pod", name, "--ignore-not-found", "--force", "--grace-period=0"]);
      await until(`the Service to let go of ${name}`, async () =>
        (await isBehindService()) ? undefined : true,
      );
    },
  };
};

const ofService = "kubernetes.io/service-name=headgate";

interface EndpointSlices {
  readonly items: readonly {
    readonly endpoints:
      readonly { readonly addresses: string[]; readonly conditions: { ready: boolean } }[] | null;
  }[];
}

const readyAddresses = ({ items }: EndpointSlices): string[] =>
  items
    .flatMap(({ endpoints }) => endpoints ?? [])
    .filter(({ conditions }) => conditions.ready)
    .flatMap(({ addresses }) => addresses);
