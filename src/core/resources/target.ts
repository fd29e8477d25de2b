import { kinds } from "../admission/kind.ts";
import type { JsonObject } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";
import type { Lookup, Reference, World } from "../admission/world.ts";

/** The session cluster of a session job, the job of a snapshot; always in the resource's own namespace. */
export const targetReference = (resource: Resource): Reference | undefined => {
  const { namespace } = resource.metadata;
  if (resource.kind === "FlinkSessionJob") {
    const name = resource.field("deploymentName").text;
    return name === undefined ? undefined : { kind: "FlinkDeployment", namespace, name };
  }
  if (resource.kind !== "FlinkStateSnapshot") return undefined;
  const kind = kinds.find((known) => known === resource.field("jobReference", "kind").text);
  const name = resource.field("jobReference", "name").text;
  return kind === undefined || name === undefined ? undefined : { kind, namespace, name };
};

export const findTarget = (resource: Resource, world: World): Lookup<JsonObject> | undefined => {
  const reference = targetReference(resource);
  return reference && world.get(reference);
};
