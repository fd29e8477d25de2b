import { isSame } from "./json.ts";
import { valueAt, type Path } from "./path.ts";
import type { Change, Resource } from "./resource.ts";

/** Whether all that changes is that the job is suspended or the session cluster stopped. */
export const isSuspension = (resource: Resource, changes: readonly Change[]): boolean => {
  const [only, ...others] = changes;
  if (only === undefined || others.length > 0) return false;
  const [path, value]: [Path, string] =
    resource.kind === "SessionCluster"
      ? [["spec", "state"], "STOPPED"]
      : [[...resource.specPath, "job", "state"], "suspended"];
  return isSame(only.path, path) && valueAt(resource.object, path) === value;
};
