import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { shared, schemas, type Schema } from "../../scripts/resource-schemas/schemas.ts";

/** The part of a CRD's schema that says what the API server refuses and what it prunes. */
export interface CrdSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, CrdSchema>>;
  readonly additionalProperties?: CrdSchema;
  readonly items?: CrdSchema;
  readonly "x-kubernetes-int-or-string"?: boolean;
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
}

export interface Crd {
  readonly spec: {
    readonly names: { readonly kind: string };
    readonly versions: readonly { readonly schema: { readonly openAPIV3Schema: CrdSchema } }[];
  };
}

/** fabric8's generator folds quoted text without the indentation that YAML asks for; Go's reader does not mind, ours does. */
export const readCrd = (file: string): Crd =>
  load(readFileSync(file, "utf8").replaceAll(/\\\n\s*/g, "")) as Crd;

/** `path: type` for all that is below a kind's `spec`. */
export const structureOfCrd = (crd: Crd): string[] =>
  crd.spec.versions.flatMap(({ schema }) => linesOf(specOf(schema.openAPIV3Schema), "spec"));

export const ownStructure = (kind: string): string[] => linesOf(inCrdTerms(ownSpec(kind)), "spec");

export const ownSpec = (kind: string): Schema => {
  const spec = schemas[kind]?.properties?.spec;
  if (spec === undefined) throw new Error(`no schema of ${kind}`);
  return resolve(spec);
};

const resolve = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (shared[schema.$ref.replace("#", "")] ?? schema);

const specOf = ({ properties }: CrdSchema): CrdSchema => properties?.spec ?? {};

/** Open on purpose: rules judge the one with the path of each key, the API server judges the other in the pods. */
const isOpen = (path: string): boolean => /\.(flinkConfiguration|podTemplate)$/.test(path);

const linesOf = (schema: CrdSchema, path: string): string[] => {
  if (isOpen(path)) return [`${path}: open`];
  const fields = Object.entries(schema.properties ?? {}).map(([name, field]) =>
    linesOf(field, `${path}.${name}`),
  );
  return [
    `${path}: ${typeOf(schema, path)}`,
    ...fields.flat(),
    ...(schema.items === undefined ? [] : linesOf(schema.items, `${path}[]`)),
    ...(schema.additionalProperties === undefined ? [] : linesOf(schema.additionalProperties, `${path}.*`)),
  ];
};

const typeOf = (schema: CrdSchema, path: string): string => {
  if (schema["x-kubernetes-int-or-string"]) return "integer or string";
  if (schema["x-kubernetes-preserve-unknown-fields"]) return "open";
  // Which versions of Flink there are grows with each release: `resource/flink-version` knows.
  if (schema.enum === undefined || path.endsWith(".flinkVersion")) return String(schema.type);
  return schema.enum.toSorted().join(" or ");
};

/** A JSON schema lets unknown fields pass unless it says otherwise, a CRD prunes them unless it says otherwise. */
const inCrdTerms = (given: Schema): CrdSchema => {
  const { type, enum: values, properties, additionalProperties, items } = resolve(given);
  if (Array.isArray(type)) return { "x-kubernetes-int-or-string": type.join() === "integer,string" };
  const isAnything = type === undefined || (type === "object" && additionalProperties === undefined);
  return {
    ...(type && { type }),
    ...(values && { enum: values }),
    ...(isAnything && { "x-kubernetes-preserve-unknown-fields": true }),
    ...(items && { items: inCrdTerms(items) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: inCrdTerms(additionalProperties),
    }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, inCrdTerms(field)]),
      ),
    }),
  };
};
