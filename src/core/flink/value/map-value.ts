import { splitEscaped } from "../list.ts";
import { readYaml } from "./yaml-collection.ts";
import { isMap, yamlText, type YamlNode } from "./yaml-node.ts";
import type { ValueDialect } from "./value-dialect.ts";

export type MapValue = ReadonlyMap<string, string>;

/** `k1:v1,k2:v2`; with standard YAML a YAML map goes first (ConfigurationUtils.convertToProperties). */
export const parseMap = (text: string, { standardYaml }: ValueDialect): MapValue | undefined => {
  const yaml = standardYaml ? readYaml(text) : undefined;
  const read = yaml?.state === "read" ? mapOf(yaml.node) : undefined;
  return read ?? parseLegacyMap(text) ?? (yaml?.state === "unclear" ? new Map([["", text]]) : undefined);
};

/** Undefined for another node, and for a map with a null in it, on which Flink fails, too. */
export const mapOf = (node: YamlNode): MapValue | undefined => {
  if (node === null || typeof node === "string" || !isMap(node)) return undefined;
  const entries = new Map<string, string>();
  for (const [key, value] of node) {
    if (value === null) return undefined;
    entries.set(key, yamlText(value));
  }
  return entries;
};

const parseLegacyMap = (text: string): MapValue | undefined => {
  const entries = new Map<string, string>();
  for (const item of splitEscaped(text, ",") ?? [""]) {
    const [key, value, ...more] = splitEscaped(item, ":") ?? [];
    if (key === undefined || value === undefined || more.length > 0 || entries.has(key)) return undefined;
    entries.set(key, value);
  }
  return entries;
};
