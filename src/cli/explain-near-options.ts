import { nearMiss, optionsOf, type FlinkVersion } from "../core/index.ts";

const maxNearest = 3;

/**
 * Keys that were meant, perhaps: by a slip in the key, and by whole parts of it. Only what begins as options do, or nearly,
 * can be a slip: keys of connectors and of users are none.
 */
export const nearOptions = (given: string, version: FlinkVersion): string[] => {
  const keys = optionsOf(version)
    .flatMap(({ key, deprecatedKeys, fallbackKeys }) => [key, ...deprecatedKeys, ...fallbackKeys])
    .filter((key) => !/<|^\$|^__/.test(key));
  const root = nearMiss(rootOf(given), [...new Set(keys.map(rootOf))]);
  const best = nearMiss(
    given,
    keys.filter((key) => rootOf(key) === root),
  );
  return [...new Set([...(best === undefined ? [] : [best]), ...keysWith(given, keys)])].slice(0, maxNearest);
};

/** The shortest first. */
const keysWith = (parts: string, keys: readonly string[]): string[] =>
  keys
    .filter((key) => `.${key}.`.includes(`.${parts}.`))
    .toSorted((left, right) => left.length - right.length);

const rootOf = (key: string): string => key.split(".", 1)[0] ?? "";
