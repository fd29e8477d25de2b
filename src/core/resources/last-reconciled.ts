import { isObject, property, type Json, type JsonObject } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";
import type { LastReconciled } from "../admission/subject.ts";
import { adapters } from "./adapters.ts";
import { readResource } from "./read-resource.ts";

/**
 * The spec that the operator deployed last: compact JSON `{"spec":…,"resource_metadata":…}`, in its older form the bare
 * spec with an `apiVersion` (ReconciliationUtils.deserializeSpecWithMeta).
 */
export const readLastReconciled = (old: Resource | undefined): LastReconciled => {
  const field = old && adapters[old.kind].lastReconciledText(old.object);
  if (old === undefined || field === undefined || field.isAbsent) return { state: "absent" };
  if (field.text === undefined) return { state: "malformed", message: "is not text" };
  const spec = parseSpec(field.text);
  if (typeof spec === "string") return { state: "malformed", message: spec };
  return { state: "present", resource: readResource(old.kind, { ...old.object, spec }) };
};

/** The spec, or what is wrong with the text. */
const parseSpec = (text: string): JsonObject | string => {
  const json = parseJson(text);
  if (!isObject(json)) return "is not a JSON object";
  const spec = property(json, "resource_metadata") === undefined ? json : property(json, "spec");
  return isObject(spec) ? spec : "has no spec";
};

const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};
