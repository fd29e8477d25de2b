import { beforeAll } from "vitest";
import type { Cluster, KubectlResult } from "../cluster/cluster.ts";
import { succeed } from "./succeed.ts";

export interface Namespace {
  readonly name: string;
  /** kubectl in this namespace; an object goes in as `-f -`. */
  readonly kubectl: (args: string, object?: object) => Promise<KubectlResult>;
  /** The same, where kubectl must succeed; what it printed. */
  readonly succeed: (args: string, object?: object) => Promise<string>;
  /** What is stored, such as of `flinkdeployment/orders`. */
  readonly stored: (what: string) => Promise<Stored>;
}

export interface Stored {
  readonly metadata: {
    readonly name: string;
    readonly uid: string;
    readonly generation: number;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly finalizers?: readonly string[];
    readonly deletionTimestamp?: string;
  };
  readonly spec: Readonly<Record<string, unknown>>;
  readonly status?: Readonly<Record<string, unknown>>;
}

/** A namespace for the tests of one file. */
export const useNamespace = (cluster: Cluster, name: string): Namespace => {
  beforeAll(() => succeed(cluster, ["create", "namespace", name]));
  return namespaceIn(cluster, name);
};

export const namespaceIn = (cluster: Cluster, name: string): Namespace => {
  const argsOf = (args: string, object?: object): string[] => [
    `--namespace=${name}`,
    ...args.split(" "),
    ...(object === undefined ? [] : ["--filename=-"]),
  ];
  const printed: Namespace["succeed"] = (args, object) =>
    succeed(cluster, argsOf(args, object), JSON.stringify(object));
  return {
    name,
    kubectl: (args, object) =>
      cluster.kubectl(argsOf(args, object), object === undefined ? {} : { input: JSON.stringify(object) }),
    succeed: printed,
    stored: async (what) => JSON.parse(await printed(`get ${what} --output=json`)) as Stored,
  };
};
