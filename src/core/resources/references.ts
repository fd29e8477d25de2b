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
  const { kind, namespace, name, object, oldObject, operation, subResource } = request;
  if (kind === undefined) return [];
  const within: Reference = { kind: "Namespace", namespace: "", name: namespace };
  if (subResource === "scale") return adapters[kind].replicasPath ? [within, { kind, namespace, name }] : [];
  const judged = operation === "DELETE" ? oldObject : object;
  if (judged === undefined || subResource !== "") return [];
  const target = targetReference(readResource(kind, judged));
  return target === undefined ? [within] : [within, { ...target, namespace: target.namespace || namespace }];
};
