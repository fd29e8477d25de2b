import { compareVersions, parseDottedVersion, type FlinkVersion } from "../version.ts";
import { lines } from "./options.generated.ts";

/** A line of Flink that the catalogue knows, such as `1.20`. */
export type Line = (typeof lines)[number];

export const newestLine: Line = lines[lines.length - 1] ?? lines[0];

export const oldestLine: Line = lines[0];

/** The line at a position from the oldest, if there is one. */
export const lineAt = (index: number): Line | undefined => lines[index];

export const lineIndex = (line: Line): number => lines.indexOf(line);

/** The line whose options count for a version: its own, else the one before; for older ones the oldest. */
export const lineOf = (version: FlinkVersion): Line =>
  lines.findLast((line) => compareWith(line, version) <= 0) ?? lines[0];

/** Newer than all that the catalogue knows: the newest line stands in, which may be wrong. */
export const isNewerThanCatalogue = (version: FlinkVersion): boolean => compareWith(newestLine, version) < 0;

/** Older than all that the catalogue knows: what it says of the oldest line may be wrong. */
export const isOlderThanCatalogue = (version: FlinkVersion): boolean => compareWith(lines[0], version) > 0;

const versions = new Map(lines.map((line) => [line, parseDottedVersion(line) ?? { major: 0, minor: 0 }]));

const compareWith = (line: Line, version: FlinkVersion): number =>
  compareVersions(versions.get(line) ?? { major: 0, minor: 0 }, version);

/** First and last position of a range such as `1.16-1.20`, `-1.17` or `2.0-`. */
export const parseRange = (range: string): readonly [first: number, last: number] => {
  const [since = "", until = ""] = range.split("-");
  return [since === "" ? 0 : positionOf(since), until === "" ? lines.length - 1 : positionOf(until)];
};

const positionOf = (text: string): number => {
  const index = lines.findIndex((line) => line === text);
  if (index < 0) throw new Error(`unknown line of Flink: ${text}`);
  return index;
};
