import { parseDottedVersion, type FlinkVersion } from "../version.ts";
import { lineAt, lineIndex, lineOf, type Line } from "./lines.ts";
import { describeOption } from "./lookup.ts";
import { mentionsOf } from "./mentions.ts";

/** The first of the later lines that knows a name which no line up to this version knew. */
export const comesWith = (key: string, version: FlinkVersion): Line | undefined => {
  const first = Math.min(...mentionsOf(key).map((mention) => mention.first));
  return first > lineIndex(lineOf(version)) ? lineAt(first) : undefined;
};

/** The next line, if that is where a name goes out of use. */
export const goesWith = (key: string, version: FlinkVersion): Line | undefined => {
  const next = lineAt(lineIndex(lineOf(version)) + 1);
  const nextVersion = next && parseDottedVersion(next);
  return nextVersion && describeOption(key, nextVersion).state !== "known" ? next : undefined;
};
