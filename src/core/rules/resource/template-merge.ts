import {
  isArray,
  isObject,
  isSame,
  property,
  quote,
  type Json,
  type JsonObject,
} from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";

/** Items of two lists that the operator makes one of, though they are not the same thing. */
export interface MixedList {
  /** Within both templates. */
  readonly path: Path;
  readonly indexes: readonly number[];
  /** The first of them, as a message says it: `"sidecar" and "flink-main-container" at index 0`. */
  readonly example: string;
}

interface Pair {
  readonly path: Path;
  readonly common: Json;
  readonly own: Json;
}

/**
 * Where the operator would mix two pod templates up. It merges objects by field and lists by index, or lists of named
 * items by name if so configured (FlinkUtils.mergePodTemplates).
 */
export const mixedLists = (pair: Pair, isByName: boolean): MixedList[] => {
  const { common, own } = pair;
  if (isArray(common) && isArray(own)) {
    return isByName && [...common, ...own].every(hasName)
      ? inside(pairsByName(pair.path, common, own), isByName)
      : byIndex(pair.path, common, own, isByName);
  }
  return isObject(common) && isObject(own) ? inside(fieldPairs(pair.path, common, own), isByName) : [];
};

const inside = (pairs: readonly Pair[], isByName: boolean): MixedList[] =>
  pairs.flatMap((pair) => mixedLists(pair, isByName));

const fieldPairs = (path: Path, common: JsonObject, own: JsonObject): Pair[] =>
  Object.keys(own).flatMap((key) => pairOf([...path, key], property(common, key), property(own, key)));

const pairOf = (path: Path, common: Json | undefined, own: Json | undefined): Pair[] =>
  common === undefined || own === undefined ? [] : [{ path, common, own }];

const nameOf = (item: Json | undefined): string | undefined => {
  const name = property(item, "name");
  return typeof name === "string" ? name : undefined;
};

const hasName = (item: Json): boolean => nameOf(item) !== undefined;

const pairsByName = (path: Path, common: readonly Json[], own: readonly Json[]): Pair[] => {
  const named = new Map(common.map((item) => [nameOf(item), item]));
  return own.flatMap((item, index) => pairOf([...path, index], named.get(nameOf(item)), item));
};

const byIndex = (
  path: Path,
  common: readonly Json[],
  own: readonly Json[],
  isByName: boolean,
): MixedList[] => {
  const pairs = own.flatMap((item, index) => pairOf([...path, index], common[index], item));
  const mixed = pairs.filter(isMixed);
  const [first] = mixed;
  const nested = inside(
    pairs.filter((pair) => !isMixed(pair)),
    isByName,
  );
  if (first === undefined) return nested;
  const indexes = mixed.map((pair) => Number(pair.path.at(-1)));
  return [{ path, indexes, example: exampleOf(first) }, ...nested];
};

/** Of two things with a name, the same is meant if it is the same name; one without can only mean that beside it. */
const isMixed = ({ common, own }: Pair): boolean => {
  if (hasName(common) !== hasName(own)) return false;
  return hasName(common) ? nameOf(common) !== nameOf(own) : !isSame(common, own);
};

const exampleOf = ({ path, common, own }: Pair): string => {
  const at = `at index ${path.at(-1) ?? 0}`;
  const label = (item: Json): string => quote(nameOf(item) ?? item);
  return `${label(common)} and ${label(own)} ${at}`;
};
