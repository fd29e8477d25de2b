import type { Finding } from "./finding.ts";
import { jsonPointer, type Path } from "./path.ts";

/** Places that fixes change, and all that is above them. */
interface Touched {
  readonly places: Set<string>;
  readonly above: Set<string>;
  /** A key of a Flink configuration may be written flat and nested. */
  readonly names: Set<string>;
}

const nameOf = (path: Path): string => path.join(".");

const ancestors = (path: Path): string[] => path.map((_, depth) => jsonPointer(path.slice(0, depth)));

const meets = (path: Path, { places, above, names }: Touched): boolean => {
  const pointer = jsonPointer(path);
  const isInside = [pointer, ...ancestors(path)].some((place) => places.has(place));
  return isInside || above.has(pointer) || names.has(nameOf(path));
};

const add = (path: Path, { places, above, names }: Touched): void => {
  places.add(jsonPointer(path));
  names.add(nameOf(path));
  for (const place of ancestors(path)) above.add(place);
};

/** Leaves each place to the first fix that changes it, so that all fixes of a resource can be made one after the other. */
export const separateFixes = (findings: readonly Finding[]): Finding[] => {
  const touched: Touched = { places: new Set(), above: new Set(), names: new Set() };
  return findings.map((finding) => {
    const { fix = [], ...rest } = finding;
    if (fix.some(({ path }) => meets(path, touched))) return rest;
    for (const { path } of fix) add(path, touched);
    return finding;
  });
};
