import type { Json, JsonObject } from "../core/index.ts";
import { readLeaf, type Leaf } from "./leaves.ts";

/** The settings that one source gives. */
export interface Layer {
  readonly value: Json;
  /** What is wrong with the source itself; each says where. */
  readonly problems: readonly string[];
  /** The place in the source that gives this setting, for a message. */
  readonly whereIs: (path: readonly string[]) => string;
}

export interface GivenLeaf {
  readonly leaf: Leaf;
  readonly text: string;
}

/** A layer of single settings given as text. */
export const leafLayer = (
  given: readonly GivenLeaf[],
  nameOf: (leaf: Leaf) => string,
  problems: readonly string[] = [],
): Layer => ({
  value: given.reduce<JsonObject>(
    (value, { leaf, text }) => withValue(value, leaf.path, readLeaf(leaf, text)),
    {},
  ),
  problems,
  // of a list the schema may refuse one item, whose index follows the leaf's own path
  whereIs: (path) => {
    const found = given.find(({ leaf }) => leaf.path.every((key, index) => path[index] === key));
    return found ? nameOf(found.leaf) : "";
  },
});

const withValue = (object: JsonObject, path: readonly string[], value: Json): JsonObject => {
  const [key = "", ...rest] = path;
  const child = object[key];
  const parent = typeof child === "object" && !Array.isArray(child) ? (child as JsonObject | null) : null;
  return { ...object, [key]: rest.length === 0 ? value : withValue(parent ?? {}, rest, value) };
};
