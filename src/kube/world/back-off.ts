const first = 500;
const most = 10_000;

/**
 * Milliseconds to wait after so many failures in a row (1 or more): twice as long each time up to ten seconds, less up to
 * a half of it by chance, so that replicas which lost the API server together do not come back together.
 */
export const backOff = (failures: number, chance = Math.random()): number =>
  Math.min(most, first * 2 ** Math.min(failures - 1, 10)) * (1 - chance / 2);

/** A number of seconds between the two, by chance. */
export const jittered = (from: number, to: number, chance = Math.random()): number =>
  from + (to - from) * chance;
