import { toAsciiDigits, trim } from "./java-text.ts";

/** `Long.MAX_VALUE`. */
export const longMax = 2n ** 63n - 1n;
const integerMax = 2n ** 31n - 1n;

/** `Long.parseLong`: an optional sign and digits of any script; no blanks; `undefined` where Java throws. */
export const parseJavaLong = (text: string): bigint | undefined => parseWhole(text, longMax);

/** `Integer.parseInt`: as {@link parseJavaLong}, within 32 bits. */
export const parseJavaInteger = (text: string): number | undefined => {
  const value = parseWhole(text, integerMax);
  return value === undefined ? undefined : Number(value);
};

const wholeNumber = /^([+-]?)(\d+)$/;

const parseWhole = (text: string, max: bigint): bigint | undefined => {
  const [, sign = "", digits = ""] = wholeNumber.exec(toAsciiDigits(text)) ?? [];
  const magnitude = digits === "" ? undefined : parseMagnitude(digits);
  if (magnitude === undefined) return undefined;
  const value = sign === "-" ? -magnitude : magnitude;
  return value < -max - 1n || value > max ? undefined : value;
};

/** Digits beyond what 64 bits can hold are never turned into a number: that would take more than linear time. */
const parseMagnitude = (digits: string): bigint | undefined => {
  const significant = digits.replace(/^0+/, "");
  return significant.length > 19 ? undefined : BigInt(significant);
};

const decimalFloat = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const special = /^([+-]?)(NaN|Infinity)$/;

/**
 * `Double.parseDouble`: blanks and controls around it are fine, as are `NaN`, `Infinity`, a trailing `d` or `f` and
 * hexadecimal floats (`0x1.8p3`); digits are ASCII only; `undefined` where Java throws.
 */
export const parseJavaDouble = (text: string): number | undefined => {
  const trimmed = trim(text);
  const [, sign = "", name = ""] = special.exec(trimmed) ?? [];
  if (name !== "") return Number(name) * (sign === "-" ? -1 : 1);
  const bare = trimmed.replace(/[dDfF]$/, "");
  return decimalFloat.test(bare) ? Number(bare) : parseHexadecimalFloat(trimmed);
};

const hexadecimalFloat =
  /^([+-]?)0[xX](?:([\da-fA-F]+)\.?|([\da-fA-F]*)\.([\da-fA-F]+))[pP]([+-]?\d+)[dDfF]?$/;

const parseHexadecimalFloat = (text: string): number | undefined => {
  const match = hexadecimalFloat.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = "", integral = "", fraction = "", power = ""] = match;
  const digits = (whole + integral + fraction).replace(/^0+/, "");
  const magnitude = scale(leadingBits(digits), Number(power) - 4 * fraction.length + droppedBits(digits));
  return sign === "-" ? -magnitude : magnitude;
};

/** Sixteen hexadecimal digits hold every bit of a double; of the rest only "is it zero" decides the rounding. */
const kept = 16;

const droppedBits = (digits: string): number => 4 * Math.max(0, digits.length - kept) - 1;

const leadingBits = (digits: string): bigint => {
  const leading = BigInt(`0x0${digits.slice(0, kept)}`) * 2n;
  return /[^0]/.test(digits.slice(kept)) ? leading + 1n : leading;
};

/** `bits × 2^power`, rounded once, half to even, also among the subnormal numbers. */
const scale = (bits: bigint, power: number): number => {
  if (bits === 0n) return 0;
  const exponent = bits.toString(2).length + power;
  if (exponent > 1024) return Infinity;
  if (exponent < -1074) return 0;
  const room = Math.min(53, exponent + 1074);
  const spare = bits.toString(2).length - room;
  const rounded = spare > 0 ? roundHalfEven(bits, BigInt(spare)) << BigInt(spare) : bits;
  const half = Math.trunc(power / 2);
  return Number(rounded) * 2 ** half * 2 ** (power - half);
};

const roundHalfEven = (bits: bigint, spare: bigint): bigint => {
  const quotient = bits >> spare;
  const rest = bits - (quotient << spare);
  const half = 1n << (spare - 1n);
  return rest > half || (rest === half && quotient % 2n === 1n) ? quotient + 1n : quotient;
};
