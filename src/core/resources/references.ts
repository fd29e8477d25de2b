import { property } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import type { Request } from "../admission/request.ts";
import type { Reference } from "../admission/world.ts";
import { adapters } from "./adapters.ts";
import { readResource } from "./read-resource.ts";
import { targetReference } from "./target.ts";

/**
 * What a decision about the request will look up: its namespace, what it scales, what it names. A server that has some of
 * it only a moment late looks these up before it asks.
 */
export const referencesOf = (request: Request): Reference[] => {
  const { kind, namespace, object, oldObject, operation, subResource } = request;
  if (kind === undefined) return [];
  const within: Reference = { kind: "Namespace", namespace: "", name: namespace };
  if (subResource === "scale") return adapters[kind].replicasPath ? [within, scaled(request, kind)] : [];
  const judged = operation === "DELETE" ? oldObject : object;
  if (judged === undefined || subResource !== "") return [];
  const target = targetReference(readResource(kind, judged));
  return target === undefined ? [within] : [within, { ...target, namespace: target.namespace || namespace }];
};

/** A Scale tells the version of what it scales (autoscaling/v1; kubernetes/apiserver scaleFromCustomResource). */
const scaled = ({ namespace, name, oldObject }: Request, kind: Kind): Reference => {
  const resourceVersion = property(property(oldObject, "metadata"), "resourceVersion");
  return { kind, namespace, name, ...(typeof resourceVersion === "string" && { resourceVersion }) };
};
