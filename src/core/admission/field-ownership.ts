import { isObject, property, type JsonObject } from "./json.ts";
import type { Metadata } from "./metadata.ts";
import type { Path } from "./path.ts";

/**
 * Whether somebody wrote the field, by `metadata.managedFields` (the API server computes them before mutating
 * admission, so what a webhook injected is owned by nobody). Without any record nothing is known to be owned.
 */
export const isOwned = (metadata: Metadata, path: Path): boolean =>
  (metadata.managedFields ?? []).some((tree) => owns(tree, path));

/** A field set with no children is a leaf or was written as a whole, which owns all below it. */
const owns = (tree: JsonObject, path: Path): boolean => {
  const [segment, ...rest] = path;
  if (segment === undefined) return true;
  const child = property(tree, `f:${segment}`);
  if (!isObject(child)) return false;
  return Object.keys(child).length === 0 || owns(child, rest);
};
