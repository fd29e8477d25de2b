import { longMax, parseJavaLong } from "../java-number.ts";

const form =
  /^([-+]?)P(?:([-+]?\d+)D)?(T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+)(?:[.,](\d{0,9}))?S)?)?$/i;

const nanosInSecond = 1_000_000_000n;

const secondsIn = [86_400n, 3_600n, 60n, 1n] as const;

/** `java.time.Duration.parse`, in nanoseconds: `PT10S`, `P1DT2H`, a sign anywhere; `undefined` where it throws. */
export const parseIsoDuration = (text: string): bigint | undefined => {
  const [, sign, days, time, hours, minutes, seconds, fraction = ""] = form.exec(text) ?? [];
  // Java looks for the capital letter alone: `P1Dt` is a day.
  if (time === "T") return undefined;
  const parts = [days, hours, minutes, seconds];
  const whole = parts.every((part) => part === undefined) ? undefined : totalSeconds(parts);
  if (whole === undefined) return undefined;
  const nanos = BigInt(fraction.padEnd(9, "0")) * (seconds?.startsWith("-") ? -1n : 1n);
  const total = whole * nanosInSecond + nanos;
  return sign === "-" ? negated(total) : total;
};

/** Java negates by way of the seconds, whose lowest value has no opposite. */
const negated = (total: bigint): bigint | undefined =>
  total / nanosInSecond > longMax || -total / nanosInSecond > longMax ? undefined : -total;

/** Java adds from the seconds up, and no sum on the way may leave a `long`. */
const totalSeconds = (parts: readonly (string | undefined)[]): bigint | undefined =>
  parts.reduceRight<bigint | undefined>((sum, part, index) => {
    const count = part === undefined ? 0n : parseJavaLong(part);
    if (sum === undefined || count === undefined) return undefined;
    const product = count * (secondsIn[index] ?? 1n);
    return isLong(product) && isLong(sum + product) ? sum + product : undefined;
  }, 0n);

const isLong = (value: bigint): boolean => value <= longMax && value >= -longMax - 1n;
