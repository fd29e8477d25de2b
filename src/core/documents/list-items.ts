import { isArray, isObject, property, type Json, type JsonObject } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";

export interface Item {
  readonly path: Path;
  readonly value: Json;
}

/** The value itself, or all items of a `List` (`kubectl get -o yaml`, FlinkDeploymentList …), lists in lists too. */
export const expandList = (value: Json, path: Path = []): Item[] => {
  const kind = property(value, "kind");
  const items = property(value, "items");
  if (typeof kind !== "string" || !kind.endsWith("List") || !isArray(items)) return [{ path, value }];
  const missing = inherited(value, kind);
  return items.flatMap((item, index) =>
    expandList(isObject(item) ? { ...missing, ...item } : item, [...path, "items", index]),
  );
};

/** Items of a typed list may leave out what its kind says of them. */
const inherited = (list: Json, kind: string): JsonObject => {
  const apiVersion = property(list, "apiVersion");
  return kind === "List" || apiVersion === undefined
    ? {}
    : { apiVersion, kind: kind.slice(0, -"List".length) };
};
