import { numberText } from "./yaml-number.ts";

/** A value in YAML, as far as Flink's lists and maps need it: all scalars but null are their text. */
export type YamlNode = null | string | readonly YamlNode[] | ReadonlyMap<string, YamlNode>;

/** As YamlParserUtils.toYAMLString writes what is nested where a text is wanted. */
export const yamlText = (node: YamlNode): string => {
  if (node === null) return "null";
  if (typeof node === "string") return node;
  if (isMap(node)) return `{${[...node].map(([key, value]) => `${key}: ${yamlText(value)}`).join(", ")}}`;
  return `[${node.map(yamlText).join(", ")}]`;
};

export const isMap = (node: YamlNode): node is ReadonlyMap<string, YamlNode> => node instanceof Map;

const nulls = ["", "~", "null", "Null", "NULL"];
const booleans = ["true", "True", "TRUE", "false", "False", "FALSE"];

/** An unquoted scalar under YAML's core schema. */
export const plainNode = (text: string): YamlNode => {
  if (nulls.includes(text)) return null;
  return booleans.includes(text) ? text.toLowerCase() : (numberText(text) ?? text);
};
