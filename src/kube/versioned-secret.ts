import { CoreV1Api, PatchStrategy, setHeaderOptions, V1Secret } from "@kubernetes/client-node";
import type { Connection } from "./connection.ts";
import { request, requestIfFound } from "./request.ts";

export interface ObjectName {
  readonly namespace: string;
  readonly name: string;
}

export interface SecretContent {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** Decoded. */
  readonly data: Readonly<Record<string, string>>;
}

/** A Secret as it was read. */
export interface VersionedSecret extends SecretContent {
  readonly resourceVersion: string;
}

/** What is undefined is taken away, what is not named stays. */
export interface SecretChange {
  readonly annotations: Readonly<Record<string, string | undefined>>;
  readonly data: Readonly<Record<string, string | undefined>>;
}

export interface SecretStore {
  get(): Promise<VersionedSecret | undefined>;
  /** Rejects with a conflict where there is one already. */
  create(content: SecretContent): Promise<void>;
  /** Rejects with a conflict where the Secret is no longer the one that was read. */
  change(read: VersionedSecret, change: SecretChange): Promise<void>;
}

const encode = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const decode = (text: string): string => Buffer.from(text, "base64").toString("utf8");

const mapped = <From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));

const orNull = <T>(value: T | undefined): T | null => value ?? null;

const read = ({ metadata, data }: V1Secret): VersionedSecret => ({
  resourceVersion: metadata?.resourceVersion ?? "",
  labels: metadata?.labels ?? {},
  annotations: metadata?.annotations ?? {},
  data: mapped(data ?? {}, decode),
});

/** One Secret. All requests reject with a KubeError. */
export const secretStore = (connection: Connection, { namespace, name }: ObjectName): SecretStore => {
  const api = connection.client(CoreV1Api);
  const what = `Secret ${namespace}/${name}`;
  return {
    get: async () => {
      const secret = await requestIfFound(`get ${what}`, () => api.readNamespacedSecret({ namespace, name }));
      return secret && read(secret);
    },
    create: async ({ labels, annotations, data }) => {
      const body = Object.assign(new V1Secret(), {
        metadata: { name, labels, annotations },
        type: "Opaque",
        data: mapped(data, encode),
      });
      await request(`create ${what}`, () => api.createNamespacedSecret({ namespace, body }));
    },
    change: async ({ resourceVersion }, { annotations, data }) => {
      const body = {
        metadata: { resourceVersion, annotations: mapped(annotations, orNull) },
        data: mapped(data, (text) => (text === undefined ? null : encode(text))),
      };
      const options = setHeaderOptions("Content-Type", PatchStrategy.MergePatch);
      await request(`patch ${what}`, () => api.patchNamespacedSecret({ namespace, name, body }, options));
    },
  };
};
