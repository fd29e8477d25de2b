import { longMax } from "./java-number.ts";
import { formatMemory } from "./memory-text.ts";
import { readFraction, readMemory, Underivable, type ReadOption } from "./memory-option.ts";

export const mebi = 1024n ** 2n;

/** A part of the memory that is a fraction of another part, within bounds. */
export interface Share {
  readonly name: string;
  readonly min: bigint;
  readonly max: bigint;
  readonly fraction: number;
}

/** Where a share is configured: each option's key and its other names; without a minimum and maximum it is unbounded. */
export interface ShareOptions {
  readonly name: string;
  readonly min?: { readonly keys: readonly string[]; readonly otherwise: bigint };
  readonly max?: { readonly keys: readonly string[]; readonly otherwise: bigint };
  readonly fraction: { readonly keys: readonly string[]; readonly otherwise: number };
}

export const readShare = (read: ReadOption, options: ShareOptions): Share => {
  const min = options.min === undefined ? 0n : readMemory(read, options.min.keys, options.min.otherwise);
  const max = options.max === undefined ? longMax : readMemory(read, options.max.keys, options.max.otherwise);
  const fraction = readFraction(read, options.fraction.keys, options.fraction.otherwise);
  if (min > max) {
    throw new Underivable(
      `the minimum of ${options.name}, ${formatMemory(min)}, is above its maximum, ${formatMemory(max)}`,
    );
  }
  if (!(fraction >= 0 && fraction < 1)) {
    throw new Underivable(
      `${options.fraction.keys[0] ?? ""} is ${fraction}, expected 0 or more and less than 1`,
    );
  }
  return { name: options.name, min, max, fraction };
};

/** The share of a total of which it is a part. */
export const shareOf = (share: Share, total: bigint): bigint =>
  bounded(share, multiply(total, share.fraction));

/** The share that, added to the rest, is the fraction of both. */
export const shareBeside = (share: Share, rest: bigint): bigint =>
  bounded(share, multiply(rest, share.fraction / (1 - share.fraction)));

const bounded = ({ min, max }: Share, bytes: bigint): bigint => {
  if (bytes > max) return max;
  return bytes < min ? min : bytes;
};

const expectedOf = (min: bigint, max: bigint): string =>
  max === longMax ? `at least ${formatMemory(min)}` : `${formatMemory(min)} to ${formatMemory(max)}`;

export const requireWithin = ({ name, min, max }: Share, bytes: bigint): void => {
  if (bytes > max || bytes < min) {
    throw new Underivable(`${formatMemory(bytes)} are left for ${name}, expected ${expectedOf(min, max)}`);
  }
};

/** The sum of parts; Flink counts in a Java `long`. */
export const sum = (...parts: bigint[]): bigint =>
  withinLong(parts.reduce((total, part) => total + part, 0n));

const withinLong = (bytes: bigint): bigint => {
  if (bytes > longMax) throw new Underivable(`the memory sizes add up to ${bytes} bytes, more than 2^63 - 1`);
  return bytes;
};

/** Exact, with the factor's shortest decimal text, rounded down, as MemorySize.multiply. */
const multiply = (bytes: bigint, factor: number): bigint => {
  const [mantissa = "", power = "0"] = String(factor).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(power);
  const product = bytes * BigInt(whole + fraction);
  return withinLong(scale < 0 ? product * 10n ** BigInt(-scale) : product / 10n ** BigInt(scale));
};
