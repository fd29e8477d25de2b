import { CoordinationV1Api, PatchStrategy, setHeaderOptions, type V1Lease } from "@kubernetes/client-node";
import type { Connection } from "./connection.ts";
import { request, requestIfFound } from "./request.ts";

export interface LeaseContent {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly spec?: LeaseSpec;
}

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

export interface LeaseSpec {
  readonly holderIdentity: string;
  readonly leaseDurationSeconds: number;
  /** RFC 3339 with microseconds, for people: nobody's clock is compared with another one's. */
  readonly renewTime: string;
}

export interface Lease {
  readonly name: string;
  readonly resourceVersion: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** Empty where nobody holds it. */
  readonly holder: string;
}

export interface Leases {
  get(name: string): Promise<Lease | undefined>;
  list(labelSelector: string): Promise<readonly Lease[]>;
  /** Rejects with a conflict where there is one already. */
  create(name: string, content: LeaseContent): Promise<void>;
  /**
   * Merges the content in; where a resourceVersion is given it rejects with a conflict if the Lease has another one by
   * now. A change that changes nothing writes nothing.
   */
  change(name: string, content: LeaseContent, resourceVersion?: string): Promise<void>;
}

const read = ({ metadata, spec }: V1Lease): Lease => ({
  name: metadata?.name ?? "",
  resourceVersion: metadata?.resourceVersion ?? "",
  annotations: metadata?.annotations ?? {},
  holder: spec?.holderIdentity ?? "",
});

const manifest = (name: string, { spec, ...metadata }: LeaseContent, resourceVersion?: string): object => ({
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  metadata: { name, ...metadata, ...(resourceVersion !== undefined && { resourceVersion }) },
  ...(spec !== undefined && { spec }),
});

/** The Leases of a namespace. All requests reject with a KubeError. */
export const leasesOf = (connection: Connection, namespace: string): Leases => {
  const api = connection.client(CoordinationV1Api);
  const what = (name: string): string => `Lease ${namespace}/${name}`;
  return {
    get: async (name) => {
      const lease = await requestIfFound(`get ${what(name)}`, () =>
        api.readNamespacedLease({ namespace, name }),
      );
      return lease && read(lease);
    },
    list: async (labelSelector) => {
      const parameters = { namespace, labelSelector };
      const { items } = await request(`list Leases in ${namespace}`, () =>
        api.listNamespacedLease(parameters),
      );
      return items.map(read);
    },
    create: async (name, content) => {
      const body = manifest(name, content) as V1Lease; // renewTime is a text: the client's class would cut it
      await request(`create ${what(name)}`, () => api.createNamespacedLease({ namespace, body }));
    },
    change: async (name, content, resourceVersion) => {
      const body = manifest(name, content, resourceVersion);
      const options = setHeaderOptions("Content-Type", PatchStrategy.MergePatch);
      await request(`patch ${what(name)}`, () =>
        api.patchNamespacedLease({ namespace, name, body }, options),
      );
    },
  };
};
