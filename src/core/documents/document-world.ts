import type { JsonObject } from "../admission/json.ts";
import { readMetadata } from "../admission/metadata.ts";
import type { Lookup, World } from "../admission/world.ts";
import { standingOf } from "./standing.ts";

export interface DocumentWorldOptions {
  /** Whether the objects are all there is, so that what is missing among them is known to be absent. */
  readonly complete: boolean;
  /** Where an object is that names no namespace. */
  readonly namespace: string;
}

/** A world of given objects; of two with one identity the later counts, as if they were applied in order. */
export const documentWorld = (
  objects: readonly JsonObject[],
  { complete, namespace: given }: DocumentWorldOptions,
): World => {
  const known = new Map(objects.flatMap((object) => identified(object, given)));
  const missing: Lookup<never> = complete
    ? { state: "absent" }
    : { state: "unknown", reason: "it is not among the documents given" };
  return {
    get: ({ kind, namespace, name }) => {
      const value = known.get(identity(kind, kind === "Namespace" ? "" : namespace || given, name));
      return value ? { state: "present", value } : missing;
    },
    list: (kind, namespace) => {
      const prefix = identity(kind, namespace || given, "");
      const value = [...known].filter(([key]) => key.startsWith(prefix)).map(([, object]) => object);
      return complete ? { state: "present", value } : { state: "unknown", reason: "others may exist" };
    },
  };
};

const identified = (object: JsonObject, given: string): [string, JsonObject][] => {
  const { name, namespace } = readMetadata(object);
  if (object.apiVersion === "v1" && object.kind === "Namespace")
    return [[identity("Namespace", "", name), object]];
  const standing = standingOf(object);
  return standing.state === "judged" ? [[identity(standing.kind, namespace || given, name), object]] : [];
};

/** None of the parts may hold a slash. */
const identity = (kind: string, namespace: string, name: string): string => `${kind}/${namespace}/${name}`;
