import { isObject } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";

/** Where something missing below the spec is reported: its nearest ancestor that the object has. */
export const nearestPath = ({ object, specPath }: Resource, ...segments: Path): Path => {
  const wanted = [...specPath, ...segments];
  const missing = wanted.findIndex((_, index) => !isObject(valueAt(object, wanted.slice(0, index + 1))));
  return missing < 0 ? wanted : wanted.slice(0, missing);
};

/**
 * Where something missing is reported that may stand there as `null`: that is where the author would put it. Undefined
 * where something of the wrong type is in the way, which `resource/schema` reports.
 */
export const pathOfMissing = (resource: Resource, ...segments: Path): Path | undefined => {
  const nearest = nearestPath(resource, ...segments);
  const next = [...resource.specPath, ...segments].slice(0, nearest.length + 1);
  const value = valueAt(resource.object, next);
  if (value === undefined) return nearest;
  return value === null ? next : undefined;
};
