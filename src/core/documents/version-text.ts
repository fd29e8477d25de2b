import type { JsonObject } from "../admission/json.ts";
import { isObject, property } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import { nodeAt } from "./locate.ts";
import { dereference, type SourceNode } from "./node.ts";

/**
 * A SessionCluster's `flinkVersion: 1.20` is the number 1.2 to YAML; nobody means that, so it is read as the text that
 * stands there. (FlinkDeployments have `v1_20`.)
 */
export const withVersionText = (object: JsonObject, root: SourceNode, path: Path): JsonObject => {
  const spec = property(object, "spec");
  if (property(object, "kind") !== "SessionCluster" || !isObject(spec)) return object;
  if (typeof property(spec, "flinkVersion") !== "number") return object;
  const text = scalarSource(root, [...path, "spec", "flinkVersion"]);
  return text === undefined ? object : { ...object, spec: { ...spec, flinkVersion: text } };
};

/** The text of a scalar as it is written. */
export const scalarSource = (root: SourceNode, path: Path): string | undefined => {
  const node = nodeAt(root, path);
  const scalar = node && dereference(node);
  return scalar?.kind === "scalar" ? scalar.text : undefined;
};
