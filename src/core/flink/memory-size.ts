import { longMax, parseJavaLong } from "./java-number.ts";
import { toAsciiDigits, trim } from "./java-text.ts";

const kibi = 1024n;

const multipliers: ReadonlyMap<string, bigint> = new Map([
  ["", 1n],
  ...["b", "bytes"].map((unit) => [unit, 1n] as const),
  ...["k", "kb", "kibibytes"].map((unit) => [unit, kibi] as const),
  ...["m", "mb", "mebibytes"].map((unit) => [unit, kibi ** 2n] as const),
  ...["g", "gb", "gibibytes"].map((unit) => [unit, kibi ** 3n] as const),
  ...["t", "tb", "tebibytes"].map((unit) => [unit, kibi ** 4n] as const),
]);

const longestUnit = 16;

/**
 * Flink's MemorySize, in bytes: digits, blanks, a unit in any case. Units are binary (`1g` = `1 gb` = 2^30), no unit
 * means bytes. No sign, no fraction, no `Gi`; `undefined` too for what does not fit a Java `long`.
 */
export const parseFlinkMemory = (text: string): bigint | undefined => {
  const trimmed = trim(text);
  const digits = /^[0-9]+/.exec(trimmed)?.[0] ?? "";
  const unit = trim(trimmed.slice(digits.length));
  const multiplier = unit.length > longestUnit ? undefined : multipliers.get(unit.toLowerCase());
  const value = parseJavaLong(digits);
  return value === undefined || multiplier === undefined ? undefined : withinLong(value * multiplier);
};

const withinLong = (bytes: bigint): bigint | undefined => (bytes > longMax ? undefined : bytes);

/**
 * The memory of `spec.jobManager.resource` and `spec.taskManager.resource` in bytes, as the operator reads it
 * (parseResourceMemoryString): Flink's MemorySize, else a Kubernetes quantity in any case and with blanks.
 *
 * So `2048m` is 2048 MiB and `1G` is 1 GiB, as Flink says, while `1Gi`, `2 Gi`, `2GiB` and `1e9` are quantities. The
 * quantity's decimal text is handed back to MemorySize, which knows no point and no exponent: `1.5Gi` becomes
 * "1610612736.0" and is refused, and so is what needs more than 16 digits, such as `1Ei`.
 */
export const parseOperatorMemory = (text: string): bigint | undefined =>
  parseFlinkMemory(text) ?? parseUpperCasedQuantity(toQuantityText(text));

const toQuantityText = (text: string): string => {
  const upper = trim(text)
    .replace(/[ \t-\r]/g, "")
    .toUpperCase();
  return toAsciiDigits(upper.replace(/B$/, "").replace(/I$/, "i"));
};

/** As Java's BigDecimal: `unscaled / 10^scale`. */
interface Decimal {
  readonly unscaled: bigint;
  readonly scale: number;
}

const binaryMultiples: ReadonlyMap<string, Decimal> = new Map([
  ["", { unscaled: 1n, scale: 0 }],
  ["Ki", { unscaled: kibi, scale: 0 }],
  ["Mi", { unscaled: kibi ** 2n, scale: 0 }],
  ["Gi", { unscaled: kibi ** 3n, scale: 0 }],
  ["Ti", { unscaled: kibi ** 4n, scale: 0 }],
  ["Pi", { unscaled: kibi ** 5n, scale: 0 }],
  ["Ei", { unscaled: 1152921504606847n, scale: -3 }],
]);

const decimalMultiples: ReadonlyMap<string, number> = new Map([
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
]);

const quantityText = /^([+-]?)(\d*(?:\.\d*)?)((?:[EKMGTP].*)?)$/;

const parseUpperCasedQuantity = (text: string): bigint | undefined => {
  const [, sign, digits = "", suffix = ""] =
    quantityText.exec(text.startsWith(".") ? `0${text}` : text) ?? [];
  const amount = parseAmount(digits);
  const multiple = parseMultiple(suffix);
  const bytes = amount && multiple && wholeProduct(amount, multiple);
  return sign === "-" && bytes !== 0n ? undefined : bytes;
};

const wholeProduct = (left: Decimal, right: Decimal): bigint | undefined =>
  left.scale + right.scale === 0 ? withinLong(left.unscaled * right.unscaled) : undefined;

const parseAmount = (text: string): Decimal | undefined => {
  const [whole = "", fraction = ""] = text.split(".");
  const unscaled = parseJavaLong(whole + fraction);
  return unscaled === undefined ? undefined : { unscaled, scale: fraction.length };
};

const parseMultiple = (suffix: string): Decimal | undefined => {
  const exponent = decimalMultiples.get(suffix) ?? parseExponent(suffix);
  return exponent === undefined ? binaryMultiples.get(suffix) : powerOfTen(exponent);
};

/** The operator's library takes any letter of a unit for the `E` of an exponent: `1M5` is 100000. */
const parseExponent = (suffix: string): number | undefined => {
  const digits = /^[EKMGTP]([+-]?\d+)$/.exec(suffix)?.[1];
  const exponent = Number(digits ?? -1);
  return exponent >= 0 && exponent <= 999_999_999 ? exponent : undefined;
};

/** At 16 digits' precision: beyond 10^15 the zeros go into the scale. */
const powerOfTen = (exponent: number): Decimal => {
  const digits = Math.min(exponent, 15);
  return { unscaled: 10n ** BigInt(digits), scale: digits - exponent };
};
