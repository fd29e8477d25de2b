/** The type of an option's value; each kind has its own grammar. `values` are those of an enum, as Flink prints them. */
export type ValueType =
  | { readonly kind: SimpleKind }
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "list"; readonly of: ValueType };

const simpleKinds = [
  "boolean",
  "duration",
  "double",
  "float",
  "integer",
  "long",
  "map",
  "memory",
  "string",
] as const;

type SimpleKind = (typeof simpleKinds)[number];

/** Reads the text of an OptionSpan; throws an Error where the data file has an unknown one. */
export const parseValueType = (text: string): ValueType => {
  if (text.startsWith("list<")) return { kind: "list", of: parseValueType(text.slice("list<".length, -1)) };
  if (text.startsWith("enum(")) return { kind: "enum", values: text.slice("enum(".length, -1).split("|") };
  const kind = simpleKinds.find((known) => known === text);
  if (kind === undefined) throw new Error(`unknown type of an option: ${text}`);
  return { kind };
};

/** The type as people read it: `duration`, `enum (A, B)`, `list of string`. */
export const formatValueType = (type: ValueType): string => {
  if (type.kind === "list") return `list of ${formatValueType(type.of)}`;
  return type.kind === "enum" ? `enum (${type.values.join(", ")})` : type.kind;
};
