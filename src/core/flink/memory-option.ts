import { parseFlinkMemory } from "./memory-size.ts";
import { parseJavaDouble, parseJavaInteger } from "./java-number.ts";
import { quote } from "./quote.ts";

/** Reads the effective configuration by exact key. */
export type ReadOption = (key: string) => string | undefined;

/** Flink cannot make a memory model of the configuration; the message says why. */
export class Underivable extends Error {}

/** One of its values is nothing of its option's type. */
export class Unparsable extends Underivable {}

interface Found {
  readonly key: string;
  readonly value: string;
}

/** The entry under the first of the keys that is set: an option's key, then its other names. */
const find = (read: ReadOption, keys: readonly string[]): Found | undefined => {
  for (const key of keys) {
    const value = read(key);
    if (value !== undefined) return { key, value };
  }
  return undefined;
};

export const isSet = (read: ReadOption, ...keys: string[]): boolean => find(read, keys) !== undefined;

/** Bytes under the first of the keys that is set; the default without any. */
export const readMemory = (read: ReadOption, keys: readonly string[], otherwise: bigint): bigint => {
  const found = find(read, keys);
  return found === undefined ? otherwise : parsed(found, parseFlinkMemory(found.value), "a memory size");
};

export const readInteger = (read: ReadOption, keys: readonly string[], otherwise: number): number => {
  const found = find(read, keys);
  return found === undefined ? otherwise : parsed(found, parseJavaInteger(found.value), "an integer");
};

/** A Java `float`, widened. */
export const readFraction = (read: ReadOption, keys: readonly string[], otherwise: number): number => {
  const found = find(read, keys);
  return Math.fround(
    found === undefined ? otherwise : parsed(found, parseJavaDouble(found.value), "a number"),
  );
};

export const parsed = <T>(found: Found, value: T | undefined, expected: string): T => {
  if (value === undefined) {
    throw new Unparsable(`${found.key} is ${quote(found.value)}, expected ${expected}`);
  }
  return value;
};
