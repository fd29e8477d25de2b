import type { JsonObject } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import type { Request } from "../admission/request.ts";
import type { Resource } from "../admission/resource.ts";
import type { Context, Subject } from "../admission/subject.ts";
import { adapters } from "./adapters.ts";
import { changesBetween } from "./changes.ts";
import { effectiveConfiguration } from "./effective-configuration.ts";
import { flinkVersionOf } from "./flink-version-of.ts";
import { readLastReconciled } from "./last-reconciled.ts";
import { readResource } from "./read-resource.ts";
import { findTarget } from "./target.ts";

/**
 * All that is asked about an object under review. Status is read from the stored object only: what a client writes
 * under `status` reaches mutating admission unchecked, and on CREATE nothing runs yet.
 */
export const subjectOf = (request: Request, kind: Kind, object: JsonObject, context: Context): Subject => {
  const resource = inNamespace(readResource(kind, object), request.namespace);
  const old = request.operation === "UPDATE" ? storedResource(request, kind) : undefined;
  const target = findTarget(resource, context.world);
  const stored = request.operation === "DELETE" ? resource : old;
  return {
    request,
    resource,
    old,
    effective: effectiveConfiguration(resource, target, context.settings),
    state: stored ? adapters[kind].state(stored.object) : "absent",
    lastReconciled: readLastReconciled(stored),
    target,
    flinkVersion: flinkVersionOf(resource, target),
    changes: old ? changesBetween(old, resource) : [],
  };
};

const storedResource = (request: Request, kind: Kind): Resource | undefined =>
  request.oldObject && inNamespace(readResource(kind, request.oldObject), request.namespace);

/** The request says where the object goes, even where the object itself does not. */
const inNamespace = (resource: Resource, namespace: string): Resource =>
  resource.metadata.namespace === ""
    ? { ...resource, metadata: { ...resource.metadata, namespace } }
    : resource;
