import { isArray, property, type Json, type JsonObject } from "../admission/json.ts";

/**
 * The files that a kustomization uses as patches, relative to it: they name a resource and hold a part of its spec, so
 * nothing in them tells them from a whole one.
 */
export const patchFiles = (kustomization: JsonObject): string[] => {
  const listed = ["patches", "patchesJson6902", "patchesStrategicMerge"].flatMap((key) =>
    listOf(property(kustomization, key)),
  );
  return listed.flatMap((patch) => {
    const path = typeof patch === "string" ? patch : property(patch, "path");
    return typeof path === "string" && !path.includes("\n") ? [path] : [];
  });
};

const listOf = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);
