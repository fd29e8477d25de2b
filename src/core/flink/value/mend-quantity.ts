import { parseDuration } from "../duration.ts";
import { trim } from "../java-text.ts";
import { parseFlinkMemory } from "../memory-size.ts";
import { parseIsoDuration } from "./iso-duration.ts";

/** Long enough for whatever somebody means. */
const longest = 40;

interface Unit {
  readonly name: string;
  readonly size: bigint;
}

const kibi = 1024n;
const memoryUnits: readonly Unit[] = [
  { name: "t", size: kibi ** 4n },
  { name: "g", size: kibi ** 3n },
  { name: "m", size: kibi ** 2n },
  { name: "k", size: kibi },
  { name: "", size: 1n },
];

const milli = 1_000_000n;
const durationUnits: readonly Unit[] = [
  { name: " d", size: 86_400_000n * milli },
  { name: " h", size: 3_600_000n * milli },
  { name: " min", size: 60_000n * milli },
  { name: " s", size: 1_000n * milli },
  { name: " ms", size: milli },
];

/** The amount in the largest unit in which it is whole. */
const format = (amount: bigint | undefined, units: readonly Unit[]): string | undefined => {
  if (amount === undefined || amount <= 0n) return undefined;
  const unit = units.find(({ size }) => amount % size === 0n);
  return unit && `${amount / unit.size}${unit.name}`;
};

type Parse = (text: string) => bigint | undefined;

/** One amount, perhaps with a fraction: whole in a smaller unit, else nothing. */
const parseDecimal = (text: string, parse: Parse): bigint | undefined => {
  const [, whole = "", fraction = "", unit = ""] = /^(\d{1,9})(?:\.(\d{1,6}))?(.*)$/.exec(text) ?? [];
  const size = whole === "" ? undefined : parse(`1${unit}`);
  if (size === undefined || (unit === "" && fraction !== "")) return undefined;
  const scale = 10n ** BigInt(fraction.length);
  const scaled = BigInt(whole + fraction) * size;
  return scaled % scale === 0n ? scaled / scale : undefined;
};

/** `2Gi`, `1.5g` and the like, as Flink would have it written. */
export const mendMemory = (text: string): string | undefined => {
  const trimmed = trim(text);
  if (trimmed.length > longest) return undefined;
  const unit = trimmed.replace(/([kmgt])i(b?)$/i, "$1$2");
  return format(parseDecimal(unit, parseFlinkMemory), memoryUnits);
};

/** `1.5 h`, `1h 30min` and ISO-8601, as every Flink would have it written. */
export const mendDuration = (text: string): string | undefined => {
  const trimmed = trim(text);
  if (trimmed.length > longest) return undefined;
  return format(parseIsoDuration(trimmed) ?? parseSum(trimmed), durationUnits);
};

const parseSum = (text: string): bigint | undefined => {
  const parts = text.match(/[\d.]+\D*?(?=[\d.]|$)/g) ?? [];
  if (parts.join("") !== text) return undefined;
  const amounts = parts.map((part) => parseDecimal(trim(part), parseDuration));
  return amounts.reduce(
    (sum, amount) => (sum === undefined || amount === undefined ? undefined : sum + amount),
    0n,
  );
};
