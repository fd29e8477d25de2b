import { kindOf, type Json, type JsonObject, type Request } from "../core/index.ts";

/** In whose name a manifest is sent to the API server. */
export interface Author {
  /** For what names none. */
  readonly namespace: string;
  readonly user: { readonly name: string; readonly groups: readonly string[] };
}

/** The request that the API server would make of a manifest, were it created. */
export const creationOf = (object: JsonObject, { namespace: given, user }: Author): Request => {
  const namespaced = withNamespace(object, given);
  const metadata = mapOf(namespaced.metadata);
  const [group = "", version = ""] = textOf(object.apiVersion).split("/", 2);
  const kindName = textOf(object.kind);
  return {
    uid: "00000000-0000-0000-0000-000000000000",
    operation: "CREATE",
    group,
    version,
    kindName,
    kind: kindOf(group, kindName),
    subResource: "",
    namespace: textOf(metadata.namespace),
    name: textOf(metadata.name),
    user,
    dryRun: false,
    object: namespaced,
    oldObject: undefined,
  };
};

/** The API server fills in the namespace before admission. */
export const withNamespace = (object: JsonObject, namespace: string): JsonObject => {
  const metadata = mapOf(object.metadata);
  if ((metadata.namespace ?? "") !== "") return object;
  return { ...object, metadata: { ...metadata, namespace } };
};

/** As it is shown: `*` stands for what the API server makes up. */
export const nameOf = (object: JsonObject): string => {
  const { name, generateName } = mapOf(object.metadata);
  return textOf(name) || `${textOf(generateName)}*`;
};

const mapOf = (value: Json | undefined): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");
