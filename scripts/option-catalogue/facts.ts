import type { OptionSpan } from "../../src/core/flink/catalogue/option-row.ts";
import type { ReadOption } from "./read-options.ts";

/** A span without its lines. */
export type Facts = OptionSpan extends readonly [string, ...infer Rest] ? Rest : never;

/** What each key means, from all its declarations. */
export const factsByKey = (options: readonly ReadOption[]): Map<string, Facts> => {
  const declarations = new Map<string, ReadOption[]>();
  for (const option of options)
    declarations.set(option.key, [...(declarations.get(option.key) ?? []), option]);
  return new Map([...declarations].map(([key, same]) => [key, factsOf(same)]));
};

/** Classes in transition declare an option twice; the newer declaration is the more exact one. */
const factsOf = (declarations: readonly ReadOption[]): Facts => {
  const [best] = declarations.toSorted((left, right) => exactness(right) - exactness(left));
  if (best === undefined) throw new Error("an option without a declaration");
  // An option may name itself as its own former name (taskmanager.network.retries).
  const aliases = declarations
    .flatMap((declaration) => declaration.aliases)
    .filter(({ key }) => key !== best.key);
  const keys = (deprecated: boolean): string =>
    [...new Set(aliases.filter((alias) => alias.deprecated === deprecated).map(({ key }) => key))].join(" ");
  return withoutEmptyEnd([typeOf(best), best.dependsOnMachine || best.default, keys(true), keys(false)]);
};

const exactness = (option: ReadOption): number => {
  if (option.class.endsWith(".ConfigConstants")) return -1;
  return (option.type === "java.lang.String" ? 0 : 2) + (option.default === null ? 0 : 1);
};

const withoutEmptyEnd = ([type, defaultValue, deprecated, fallback]: [
  string,
  string | null | true,
  string,
  string,
]): Facts => {
  if (fallback !== "") return [type, defaultValue, deprecated, fallback];
  if (deprecated !== "") return [type, defaultValue, deprecated];
  return defaultValue === null ? [type] : [type, defaultValue];
};

const typeOf = (option: ReadOption): string => {
  const element = option.type === "enum" ? `enum(${option.values.join("|")})` : typeNames[option.type];
  if (element === undefined) throw new Error(`${option.key} is of an unknown type: ${option.type}`);
  return option.list ? `list<${element}>` : element;
};

const typeNames: Readonly<Record<string, string>> = {
  "java.lang.Boolean": "boolean",
  "java.lang.Integer": "integer",
  "java.lang.Long": "long",
  "java.lang.Float": "float",
  "java.lang.Double": "double",
  "java.lang.String": "string",
  "java.time.Duration": "duration",
  "java.util.Map": "map",
  "org.apache.flink.configuration.MemorySize": "memory",
};
