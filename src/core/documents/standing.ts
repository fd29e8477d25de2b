import { isArray, isObject, property, type Json, type JsonObject } from "../admission/json.ts";
import { kindOf, kinds, type Kind } from "../admission/kind.ts";
import { readMetadata } from "../admission/metadata.ts";

/** What is done with a document. */
export type Standing =
  | { readonly state: "judged"; readonly kind: Kind }
  /** A part of a resource: judged alone, it would drown its author in findings. */
  | { readonly state: "incomplete"; readonly reason: string }
  /** Of no kind that Headgate knows. */
  | { readonly state: "other" };

export const standingOf = (object: JsonObject): Standing => {
  const kindName = property(object, "kind");
  const apiVersion = property(object, "apiVersion");
  const isOurs = kinds.some((kind) => kind === kindName);
  if (isOurs && apiVersion === undefined) return { state: "incomplete", reason: "it has no apiVersion" };
  const kind = typeof kindName === "string" ? kindOf(groupOf(apiVersion), kindName) : undefined;
  if (kind === undefined) return { state: "other" };
  const reason = missingPart(object);
  return reason === undefined ? { state: "judged", kind } : { state: "incomplete", reason };
};

const groupOf = (apiVersion: Json | undefined): string =>
  typeof apiVersion === "string" && apiVersion.includes("/") ? (apiVersion.split("/", 1)[0] ?? "") : "";

const missingPart = (object: JsonObject): string | undefined => {
  const metadata = property(object, "metadata");
  const spec = property(object, "spec");
  if (isPatch(object) || isPatch(spec)) return "it is a strategic merge patch ($patch)";
  if (["name", "generateName"].every((key) => (property(metadata, key) ?? "") === "")) {
    return "it has no metadata.name";
  }
  return spec !== undefined || isCanary(object) ? undefined : "it has no spec";
};

/** The operator's own canary resources need no spec. */
const isCanary = (object: JsonObject): boolean => {
  const { labels } = readMetadata(object);
  return labels["flink.apache.org/canary"]?.toLowerCase() === "true";
};

const isPatch = (value: Json | undefined): boolean =>
  isObject(value) &&
  Object.keys(value).some((key) => /^\$(?:patch|retainKeys|setElementOrder|deleteFrom)/.test(key));

/** A list of RFC 6902 operations, as kustomize takes them. */
export const isJsonPatch = (value: Json): boolean =>
  isArray(value) &&
  value.length > 0 &&
  value.every((item) => property(item, "op") !== undefined && property(item, "path") !== undefined);
