import { isArray, isObject, property, type Json, type JsonObject } from "./json.ts";

export interface Owner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/** The parts of `metadata` that decisions read; what is of the wrong type counts as absent. */
export interface Metadata {
  readonly name: string;
  readonly generateName: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  readonly deletionTimestamp: string | undefined;
  readonly owners: readonly Owner[];
  /** One `fieldsV1` tree for each field manager; undefined where the object carries none (files). */
  readonly managedFields: readonly JsonObject[] | undefined;
}

export const readMetadata = (object: JsonObject): Metadata => {
  const metadata = property(object, "metadata");
  const text = (key: string): string => textOf(property(metadata, key)) ?? "";
  return {
    name: text("name"),
    generateName: text("generateName"),
    namespace: text("namespace"),
    labels: textMap(property(metadata, "labels")),
    annotations: textMap(property(metadata, "annotations")),
    deletionTimestamp: textOf(property(metadata, "deletionTimestamp")),
    owners: listOf(property(metadata, "ownerReferences")).map(readOwner),
    managedFields: readManagedFields(property(metadata, "managedFields")),
  };
};

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;

const listOf = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);

const textMap = (value: Json | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(isObject(value) ? value : {}).flatMap(([key, item]) =>
      typeof item === "string" ? [[key, item] as const] : [],
    ),
  );

const readOwner = (value: Json): Owner => ({
  apiVersion: textOf(property(value, "apiVersion")) ?? "",
  kind: textOf(property(value, "kind")) ?? "",
  name: textOf(property(value, "name")) ?? "",
});

const readManagedFields = (value: Json | undefined): JsonObject[] | undefined => {
  const trees = listOf(value).map((entry) => property(entry, "fieldsV1"));
  return trees.length === 0 ? undefined : trees.filter(isObject);
};
