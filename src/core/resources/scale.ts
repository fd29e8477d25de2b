import { applyEdits } from "../admission/edit.ts";
import { property, type JsonObject } from "../admission/json.ts";
import type { Request } from "../admission/request.ts";
import type { World } from "../admission/world.ts";
import { adapters } from "./adapters.ts";

/**
 * A change of the replicas as the update of the resource that is scaled, which is what the API server makes of it. A Scale
 * has none of the resource's labels, annotations and spec (autoscaling/v1), so without the resource nothing can be judged:
 * then the request stays as it is.
 */
export const asUpdateOfParent = (request: Request, world: World): Request => {
  const { kind, namespace, name, operation } = request;
  const replicasPath = kind && adapters[kind].replicasPath;
  if (kind === undefined || replicasPath === undefined || operation !== "UPDATE") return request;
  const parent = world.get({ kind, namespace, name });
  if (parent.state !== "present") return request;
  const value = property(property(request.object, "spec"), "replicas") ?? 0;
  const object: JsonObject = applyEdits(parent.value, [{ path: replicasPath, value }]);
  return { ...request, subResource: "", object, oldObject: parent.value };
};
