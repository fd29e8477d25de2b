import { parseList } from "../list.ts";
import { mapOf, type MapValue } from "./map-value.ts";
import { readYaml } from "./yaml-collection.ts";
import { isMap, yamlText, type YamlNode } from "./yaml-node.ts";
import { asJavaNumber } from "./yaml-number.ts";
import type { ValueDialect } from "./value-dialect.ts";

/** Elements between `;`; with standard YAML a YAML list goes first (ConfigurationUtils.convertToList). */
export const parseListOf = <T>(
  text: string,
  dialect: ValueDialect,
  parseItem: (text: string) => T | undefined,
  ofMaps: boolean,
): readonly (T | MapValue | string)[] | undefined => {
  const yaml = dialect.standardYaml ? readYaml(text) : undefined;
  const itemOf = ofMaps ? mapOf : scalarOf(parseItem);
  const read = yaml?.state === "read" ? itemsOf<T | MapValue>(yaml.node, itemOf) : undefined;
  return read ?? parseEach(parseList(text), parseItem) ?? (yaml?.state === "unclear" ? [text] : undefined);
};

const itemsOf = <T>(node: YamlNode, itemOf: (item: YamlNode) => T | undefined) =>
  node === null || typeof node === "string" || isMap(node) ? undefined : parseEach(node, itemOf);

/** Flink converts a number by its Java text where it wants no text of YAML. */
const scalarOf =
  <T>(parseItem: (text: string) => T | undefined) =>
  (item: YamlNode): T | undefined => {
    if (item === null) return undefined;
    const text = yamlText(item);
    return parseItem(text) ?? parseItem(asJavaNumber(text));
  };

const parseEach = <I, T>(items: readonly I[] | undefined, parse: (item: I) => T | undefined) => {
  const parsed = items?.map(parse);
  const whole = parsed?.filter((value) => value !== undefined);
  return whole?.length === parsed?.length ? whole : undefined;
};
