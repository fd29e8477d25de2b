import type { JsonObject } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";
import type { Lookup } from "../admission/world.ts";
import type { FlinkVersion } from "../flink/version.ts";
import { readResource } from "./read-resource.ts";

/** Of the Flink that reads the resource's configuration: a session job has none of its own. */
export const flinkVersionOf = (
  resource: Resource,
  target: Lookup<JsonObject> | undefined,
): FlinkVersion | undefined => {
  if (resource.kind !== "FlinkSessionJob") return resource.version;
  return target?.state === "present" ? readResource("FlinkDeployment", target.value).version : undefined;
};
