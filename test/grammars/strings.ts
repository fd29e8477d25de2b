import type { ValueType } from "../../src/core/flink/catalogue/value-type.ts";
import type { Material } from "./edges.ts";
import { boolean, enumOf, float, integer } from "./plain-edges.ts";
import { compose, drawFrom, mutate, pick, recase, type Draw } from "./random.ts";
import { list, map } from "./structured-edges.ts";
import { duration, memory } from "./unit-edges.ts";

/** Every edge of the type's grammar, and `count` texts made of its pieces: the same in every run, none twice. */
export const stringsOf = (type: ValueType, count: number): string[] => {
  const draw = drawFrom(20_260_101);
  const material = materialOf(type);
  const random = Array.from({ length: count }, () => randomText(draw, material));
  return [...new Set([...material.edges, ...random])];
};

const randomText = (draw: Draw, { edges, tokens }: Material): string => {
  const way = draw(5);
  if (way < 2) return compose(draw, tokens, 7);
  return way < 4 ? mutate(draw, pick(draw, edges), tokens) : recase(draw, pick(draw, edges));
};

const scalars: Readonly<Record<string, Material>> = {
  boolean,
  double: float,
  duration,
  float,
  integer,
  long: integer,
  map,
  memory,
  string: list,
};

const materialOf = (type: ValueType): Material => {
  if (type.kind === "enum") return enumOf(type.values);
  if (type.kind === "list") return listOf(type.of);
  const material = scalars[type.kind];
  if (material === undefined) throw new Error(`no texts for ${type.kind}`);
  return material;
};

/** Lists of every shape, and the element's own edges in Flink's form and in YAML's. */
const listOf = (type: ValueType): Material => {
  const element = materialOf(type);
  const draw = drawFrom(20_260_202);
  const wrapped = Array.from({ length: 1_500 }, () => wrap(draw, element.edges));
  return {
    edges: [...(type.kind === "map" ? element.edges : []), ...list.edges, ...wrapped],
    tokens: [...list.tokens, ...wrapped.slice(0, 100), ...element.edges.slice(0, 100)],
  };
};

const wraps: readonly ((one: string, other: string) => string)[] = [
  (one, other) => `${one};${other}`,
  (one, other) => `'${one}';"${other}"`,
  (one, other) => `[${one}, ${other}]`,
  (one, other) => `['${one}', "${other}"]`,
  (one, other) => `- ${one}\n- ${other}`,
  (one) => one,
];

/** The first edges of a grammar are its plain texts: a list is read only where all of its elements are. */
const wrap = (draw: Draw, edges: readonly string[]): string => {
  const make = wraps[draw(wraps.length)];
  const plain = draw(2) === 0 ? edges : edges.slice(0, 12);
  return make === undefined ? "" : make(pick(draw, plain), pick(draw, plain));
};
