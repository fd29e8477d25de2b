import type { FlinkVersion } from "../version.ts";
import { slipBetween, splitKey, type SplitKey } from "./key-slip.ts";
import { lineOf, type Line } from "./lines.ts";
import { describeOption, optionsOf } from "./lookup.ts";

/** What an unknown key was to be, perhaps. */
export interface NearOption {
  /** The name that it resembles. */
  readonly name: string;
  /** What to write: that name, or the options that it stands for where it is deprecated. */
  readonly keys: readonly string[];
  /** 0: only capitals or separators differ; otherwise about as many letters as differ. */
  readonly slip: number;
}

interface Candidate {
  readonly name: string;
  readonly keys: readonly string[];
  readonly split: SplitKey;
  /** Of two names that are as near, the one with a future counts. */
  readonly handicap: number;
}

const maxLength = 120;
const maxChoices = 2;

/** The nearest names of this version: none where none is near enough or too many are. */
export const nearOptions = (given: string, version: FlinkVersion): NearOption[] => {
  if (given.length > maxLength) return [];
  const split = splitKey(given);
  const near = candidatesOf(version).flatMap((candidate) => {
    const slip = slipBetween(split, candidate.split);
    return slip === undefined
      ? []
      : [{ name: candidate.name, keys: candidate.keys, slip: slip + candidate.handicap }];
  });
  const best = distinct(near.filter(({ slip }) => near.every((other) => slip <= other.slip)));
  return best.length > maxChoices ? [] : best;
};

/** An option under several of its names is one choice. */
const distinct = (near: readonly NearOption[]): NearOption[] => {
  const choices = new Map(near.toReversed().map((option) => [option.keys.join(), option]));
  return [...choices.values()].reverse();
};

const candidates = new Map<Line, readonly Candidate[]>();

const candidatesOf = (version: FlinkVersion): readonly Candidate[] => {
  const line = lineOf(version);
  const known = candidates.get(line) ?? namesOf(version).flatMap((name) => candidate(name, version));
  candidates.set(line, known);
  return known;
};

/** Without those with a part that the user chooses, and internal ones. */
const namesOf = (version: FlinkVersion): string[] => {
  const names = optionsOf(version).flatMap(({ key, deprecatedKeys, fallbackKeys }) => [
    key,
    ...deprecatedKeys,
    ...fallbackKeys,
  ]);
  return [...new Set(names)].filter((name) => !/<|^\$|^__|^internal\./.test(name));
};

const candidate = (name: string, version: FlinkVersion): Candidate[] => {
  const found = describeOption(name, version);
  if (found.state !== "known") return [];
  const isDeprecated = found.via === "alias" && found.option.deprecatedKeys.includes(name);
  const keys = isDeprecated ? found.owners : [name];
  return [
    {
      name,
      keys,
      split: splitKey(name),
      handicap: isDeprecated || found.option.until !== undefined ? 0.5 : 0,
    },
  ];
};
