import { isObject } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";

/** Where something missing below the spec is reported: its nearest ancestor that the object has. */
export const nearestPath = ({ object, specPath }: Resource, ...segments: Path): Path => {
  const wanted = [...specPath, ...segments];
  const missing = wanted.findIndex((_, index) => !isObject(valueAt(object, wanted.slice(0, index + 1))));
  return missing < 0 ? wanted : wanted.slice(0, missing);
};

/** What is missing below the spec, and how a message says so: it may stand there as `null`. */
export interface Missing {
  readonly path: Path;
  readonly isNull: boolean;
  readonly found: string;
}

/**
 * Undefined where nothing is missing, or where something of the wrong type is in the way, which `resource/schema`
 * reports. A `null` on the way is where the author would put it.
 */
export const findMissing = (resource: Resource, ...segments: Path): Missing | undefined => {
  const nearest = nearestPath(resource, ...segments);
  const wanted = [...resource.specPath, ...segments];
  const next = wanted.slice(0, nearest.length + 1);
  const value = valueAt(resource.object, next);
  if (value !== undefined && value !== null) return undefined;
  const isNull = value === null && next.length === wanted.length;
  const found = isNull ? "is null" : `has no ${segments.at(-1) ?? "spec"}`;
  return { path: value === null ? next : nearest, isNull, found };
};
