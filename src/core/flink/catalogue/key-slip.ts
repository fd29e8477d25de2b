import { editDistance } from "../edit-distance.ts";

/** A key in lower case, ready to be compared with thousands. */
export interface SplitKey {
  readonly text: string;
  /** Without separators. */
  readonly squeezed: string;
  readonly parts: readonly string[];
  readonly letters: LetterCounts;
}

/** How often each letter stands there; some share a count. */
type LetterCounts = Uint8Array;

const counted = 64;

export const splitKey = (key: string): SplitKey => {
  const text = key.toLowerCase();
  return { text, squeezed: text.replace(/[-._]/g, ""), parts: text.split("."), letters: countLetters(text) };
};

const countLetters = (text: string): LetterCounts => {
  const counts = new Uint8Array(counted);
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charCodeAt(index) % counted;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
};

/** How far a key is from an option that was meant, perhaps: 0 for another spelling; undefined where it was not meant. */
export const slipBetween = (given: SplitKey, option: SplitKey): number | undefined => {
  if (given.squeezed === option.squeezed) return 0;
  const letters = lettersOff(given, option);
  const parts = partsOff(given.parts, option.parts);
  return letters === undefined || parts === undefined ? (letters ?? parts) : Math.min(letters, parts);
};

/** The longer the key, the surer it is that it was meant. */
const lettersOff = (given: SplitKey, option: SplitKey): number | undefined => {
  const limit = option.text.length < 16 ? 1 : option.text.length < 32 ? 2 : 3;
  if (Math.abs(given.text.length - option.text.length) > limit) return undefined;
  return areLettersAkin(given.letters, option.letters, limit)
    ? distanceUpTo(limit, given.text, option.text)
    : undefined;
};

const distanceUpTo = (limit: number, left: string, right: string): number | undefined => {
  if (Math.abs(left.length - right.length) > limit) return undefined;
  const distance = editDistance(left, right);
  return distance <= limit ? distance : undefined;
};

/** Each letter that is missing or too much takes an edit; much faster to see than the edit distance. */
const areLettersAkin = (left: LetterCounts, right: LetterCounts, limit: number): boolean => {
  let [missing, surplus] = [0, 0];
  for (let letter = 0; letter < counted; letter += 1) {
    const difference = (left[letter] ?? 0) - (right[letter] ?? 0);
    if (difference > 0) surplus += difference;
    else missing -= difference;
    if (missing > limit || surplus > limit) return false;
  }
  return true;
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
