import { isObject, property, type JsonObject } from "./json.ts";
import type { Metadata } from "./metadata.ts";
import { valueAt, type Path } from "./path.ts";

/**
 * Whether somebody wrote the field, by `metadata.managedFields` (the API server computes them before mutating
 * admission, so what a webhook injected is owned by nobody). Without any record nothing is known to be owned.
 */
export const isOwned = (metadata: Metadata, path: Path): boolean =>
  (metadata.managedFields ?? []).some((tree) => owns(tree, path)) || isApplied(metadata, path);

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** A value that kubectl apply sends and that is there already changes nothing, so managedFields do not tell whose it is. */
const isApplied = ({ annotations }: Metadata, path: Path): boolean =>
  valueAt(parse(annotations[lastApplied]), path) !== undefined;

const parse = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * A field with an empty set below it is a leaf, a list that was written as a whole, or a map that somebody wrote empty:
 * whose keys others may have added since (seen on kube-apiserver 1.36: the set stays empty).
 */
const owns = (tree: JsonObject, path: Path): boolean => {
  const [segment, ...rest] = path;
  if (segment === undefined) return true;
  const child = property(tree, `f:${segment}`);
  if (!isObject(child)) return false;
  if (Object.keys(child).length > 0) return owns(child, rest);
  return rest.length === 0 || typeof rest[0] === "number";
};
