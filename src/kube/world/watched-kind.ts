import { pluralOf, type Kind, type Reference } from "../../core/index.ts";

/** A kind that look-ups know, and where the API serves it. */
export interface WatchedKind {
  readonly kind: Kind | "Namespace";
  /** `v1`, or group and version. */
  readonly apiVersion: string;
  readonly plural: string;
}

const flink = "flink.apache.org/v1beta1";

const watch = (kind: Kind, apiVersion: string): WatchedKind => ({ kind, apiVersion, plural: pluralOf(kind) });

/**
 * The kinds that rules look up, and no others: each needs rights (manifests/base/cluster-role.yaml). SessionCluster has no
 * public definition, so its group and version are the installation's own; without them none are looked up.
 */
export const watchedKinds = (sessionClusters: string | undefined): WatchedKind[] => [
  { kind: "Namespace", apiVersion: "v1", plural: "namespaces" },
  watch("FlinkDeployment", flink),
  watch("FlinkSessionJob", flink),
  watch("FlinkStateSnapshot", flink),
  ...(sessionClusters === undefined ? [] : [watch("SessionCluster", sessionClusters)]),
];

/** RFC 1123 subdomain, as the API server asks of the names of these kinds (apimachinery NameIsDNSSubdomain). */
const objectName = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;

/**
 * Whether an object can have this name at all. What a resource names is up to whoever wrote it: in a path `..` would ask
 * for another one.
 */
export const mayExist = ({ kind, namespace, name }: Reference): boolean =>
  objectName.test(name) && (kind === "Namespace" || objectName.test(namespace));

/** The path of all objects of the kind, in all namespaces. */
export const collectionPath = ({ apiVersion, plural }: WatchedKind): string =>
  `${rootOf(apiVersion)}/${plural}`;

/** The path of an object that `mayExist`. */
export const objectPath = (
  { apiVersion, plural }: WatchedKind,
  { namespace, name }: { readonly namespace: string; readonly name: string },
): string => {
  const within = namespace === "" ? "" : `/namespaces/${namespace}`;
  return `${rootOf(apiVersion)}${within}/${plural}/${name}`;
};

const rootOf = (apiVersion: string): string =>
  apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
