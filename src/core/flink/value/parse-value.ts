import type { ValueType } from "../catalogue/value-type.ts";
import { parseBoolean } from "../java-boolean.ts";
import { parseJavaDouble, parseJavaInteger, parseJavaLong } from "../java-number.ts";
import { parseFlinkMemory } from "../memory-size.ts";
import { parseDurationValue } from "./duration-value.ts";
import { parseEnum } from "./enum-value.ts";
import { parseListOf } from "./list-value.ts";
import { parseMap } from "./map-value.ts";
import type { ValueDialect } from "./value-dialect.ts";

/** Nanoseconds of a duration and bytes of a memory size are a `bigint`, as is a `long`. */
export type ParsedValue =
  bigint | number | boolean | string | readonly ParsedValue[] | ReadonlyMap<string, string>;

type SimpleKind = Exclude<ValueType["kind"], "enum" | "list">;

const parsers: Record<SimpleKind, (text: string, dialect: ValueDialect) => ParsedValue | undefined> = {
  boolean: parseBoolean,
  double: parseJavaDouble,
  duration: parseDurationValue,
  float: (text) => {
    const value = parseJavaDouble(text);
    return value === undefined ? undefined : Math.fround(value);
  },
  integer: parseJavaInteger,
  long: parseJavaLong,
  map: parseMap,
  memory: parseFlinkMemory,
  string: (text) => text,
};

/**
 * The value that a text has as a type; `undefined` where Flink throws (ConfigurationUtils.convertValue and
 * convertToList). YAML beyond the ordinary is taken to be right.
 */
export const parseValue = (type: ValueType, text: string, dialect: ValueDialect): ParsedValue | undefined => {
  if (type.kind === "enum") return parseEnum(type.values, text);
  if (type.kind !== "list") return parsers[type.kind](text, dialect);
  const ofMaps = type.of.kind === "map";
  return parseListOf(text, dialect, (item) => parseValue(type.of, item, dialect), ofMaps);
};
