import { editDistance } from "../edit-distance.ts";

/** A key in lower case, with its parts. */
export interface SplitKey {
  readonly text: string;
  readonly parts: readonly string[];
}

export const splitKey = (key: string): SplitKey => {
  const text = key.toLowerCase();
  return { text, parts: text.split(".") };
};

/** How far a key is from an option that was meant, perhaps: 0 for another spelling; undefined where it was not meant. */
export const slipBetween = (given: SplitKey, option: SplitKey): number | undefined => {
  if (squeeze(given.text) === squeeze(option.text)) return 0;
  const costs = [lettersOff(given.text, option.text), partsOff(given.parts, option.parts)];
  const least = Math.min(...costs.filter((cost) => cost !== undefined));
  return Number.isFinite(least) ? least : undefined;
};

const squeeze = (text: string): string => text.replace(/[-._]/g, "");

/** The longer the key, the surer it is that it was meant. */
const lettersOff = (given: string, option: string): number | undefined =>
  distanceUpTo(option.length < 16 ? 1 : option.length < 32 ? 2 : 3, given, option);

const distanceUpTo = (limit: number, left: string, right: string): number | undefined => {
  if (Math.abs(left.length - right.length) > limit || lettersMissing(left, right) > limit) return undefined;
  const distance = editDistance(left, right);
  return distance <= limit ? distance : undefined;
};

/** No more than the edit distance, and much faster. */
const lettersMissing = (left: string, right: string): number => {
  const counts = new Map<string, number>();
  for (const letter of left) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of right) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  const differences = [...counts.values()];
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
  return Math.max(
    sum(differences.filter((count) => count > 0)),
    -sum(differences.filter((count) => count < 0)),
  );
};

const wholePartCost = 3;
const swappedPartsCost = 2;
const misspeltPartCost = 2;

/** One part that is misspelt, left out, too much, or two in each other's place. */
const partsOff = (given: readonly string[], option: readonly string[]): number | undefined => {
  if (given[0] !== option[0]) return undefined;
  if (given.length === option.length) return partsChanged(given, option);
  const isOff = given.length < option.length ? isWithoutOne(option, given) : hasOneInside(given, option);
  return isOff ? wholePartCost : undefined;
};

/** What only continues an option may be the key of something that plugs in there. */
const hasOneInside = (given: readonly string[], option: readonly string[]): boolean =>
  isWithoutOne(given, option) && option.some((part, index) => part !== given[index]);

const isWithoutOne = (longer: readonly string[], shorter: readonly string[]): boolean => {
  if (shorter.length < 2 || longer.length !== shorter.length + 1) return false;
  const gap = shorter.findIndex((part, index) => part !== longer[index]);
  return gap < 0 || shorter.every((part, index) => part === longer[index < gap ? index : index + 1]);
};

const partsChanged = (given: readonly string[], option: readonly string[]): number | undefined => {
  const wrong = given.map((part, index) => ({ part, other: option[index] ?? "" }));
  const [first, second, ...others] = wrong.filter(({ part, other }) => part !== other);
  if (first === undefined || others.length > 0) return undefined;
  if (second === undefined) return isAkin(first.part, first.other) ? misspeltPartCost : undefined;
  const isSwapped = first.part === second.other && second.part === first.other;
  return isSwapped ? swappedPartsCost : undefined;
};

/** One begins with the other, as `checkpointing` does with `checkpoint`, or a letter in five is wrong. */
const isAkin = (left: string, right: string): boolean => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= 4 && long.length - short.length <= 3 && long.startsWith(short)) return true;
  return distanceUpTo(Math.floor(long.length / 5), left, right) !== undefined;
};
