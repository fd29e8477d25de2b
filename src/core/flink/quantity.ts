/** A Kubernetes quantity, exactly: `unscaled × 10^exponent`. */
export interface Quantity {
  readonly unscaled: bigint;
  readonly exponent: number;
}

const binary: ReadonlyMap<string, bigint> = new Map(
  ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024n ** BigInt(index + 1)]),
);

const decimal: ReadonlyMap<string, number> = new Map([
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
]);

const longest = 256;
const largestExponent = 999;
const quantityText = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)([KMGTPE]i|[numkMGTPE]?|[eE]([+-]?\d+))$/;

/**
 * A Kubernetes quantity: `500m`, `1.5Gi`, `2e3`, `-1`; `undefined` for any other text.
 *
 * It takes what both the API server and the operator's library (fabric8's Quantity, `parse` then
 * `getNumericalAmount`) take. They differ in little: fabric8 also reads digits of other scripts and any unit's letter
 * as the `e` of an exponent (`1M5`), which the API server refuses, so it is refused here; fabric8 rounds `Ei` to 16
 * digits, where this keeps Kubernetes' exact 2^60. Amounts that no machine has, of more than 256 characters or with
 * an exponent beyond ±999, are refused although both would take them.
 */
export const parseQuantity = (text: string): Quantity | undefined => {
  const [, sign, amount, suffix = "", power] = text.length > longest ? [] : (quantityText.exec(text) ?? []);
  const exponent = power === undefined ? (decimal.get(suffix) ?? 0) : Number(power);
  if (amount === undefined || Math.abs(exponent) > largestExponent) return undefined;
  const { unscaled, scale } = parseAmount(amount);
  const magnitude = unscaled * (binary.get(suffix) ?? 1n);
  return { unscaled: sign === "-" ? -magnitude : magnitude, exponent: exponent - scale };
};

const parseAmount = (text: string): { readonly unscaled: bigint; readonly scale: number } => {
  const [whole = "", fraction = ""] = text.split(".");
  return { unscaled: BigInt(whole + fraction), scale: fraction.length };
};

/** Negative, zero or positive, as the left is smaller than, equal to or larger than the right. */
export const compareQuantities = (left: Quantity, right: Quantity): number => {
  const exponent = Math.min(left.exponent, right.exponent);
  return signOf(unscaledAt(left, exponent) - unscaledAt(right, exponent));
};

const unscaledAt = (quantity: Quantity, exponent: number): bigint =>
  quantity.unscaled * 10n ** BigInt(quantity.exponent - exponent);

/** -1, 0 or 1. */
export const quantitySign = (quantity: Quantity): -1 | 0 | 1 => signOf(quantity.unscaled);

const signOf = (value: bigint): -1 | 0 | 1 => {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
};
