import { trim } from "./java-text.ts";

/**
 * What Flink reads of one entry that was written to a flink-conf.yaml as `key: value` (ConfigurationUtils
 * .convertConfigToWritableLines, GlobalConfiguration.loadLegacyYAMLResource of 1.20): a line ends at any line break, all
 * after its first `#` is a comment, key and value part at the first `: `, and one without both is left out. Nothing
 * can be quoted.
 */
export const readBack = (key: string, value: string): ReadonlyMap<string, string> => {
  const lines = `${key}: ${value}`.split(/\r\n|\r|\n/);
  return new Map(lines.flatMap((line) => readLine(line)));
};

const readLine = (line: string): [string, string][] => {
  const text = trim(line.split("#", 1)[0] ?? "");
  const colon = text.indexOf(": ");
  const key = trim(text.slice(0, Math.max(colon, 0)));
  const value = trim(text.slice(colon + 2));
  return colon < 0 || key === "" || value === "" ? [] : [[key, value]];
};

/** Whether the file gives back the entry, but for blanks around it, and nothing else. */
export const survivesLegacyFile = (key: string, value: string): boolean => {
  const found = readBack(key, value);
  return trim(value) === "" || (found.size === 1 && found.get(trim(key)) === trim(value));
};
