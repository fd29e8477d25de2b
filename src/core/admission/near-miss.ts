import { editDistance } from "../flink/edit-distance.ts";

const maxLength = 64;

/** The candidate that a misspelt word most probably means: at most a third of its letters differ. */
export const nearMiss = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > maxLength) return undefined;
  const scored = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= tolerance(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= tolerance(candidate))
    .sort((left, right) => left.distance - right.distance);
  return scored[0]?.candidate;
};

const tolerance = (candidate: string): number => Math.max(1, Math.floor(candidate.length / 3));
