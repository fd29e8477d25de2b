import {
  catalogueLines as lines,
  describeOption,
  formatValueType,
  lineOf,
  parseDottedVersion,
  type CatalogueOption,
  type FlinkVersion,
  type KnownOption,
  type Line,
  type OptionAnswer,
  type OptionDescription,
  type OptionFact,
} from "../core/index.ts";
import { isOperators, optionDocs } from "./explain-option-docs.ts";

/** What a key means to a version; `undefined` where no line of Flink and no operator knows it. */
export const optionAnswer = (key: string, version: FlinkVersion): OptionAnswer | undefined => {
  const line = lineOf(version);
  const found = describeOption(key, version);
  switch (found.state) {
    case "known":
      return knownTo(key, found, line);
    case "renamed":
      return renamed(key, found.to, version);
    case "removed":
      return removed(key, found);
    case "unknown":
      return found.since && unknownYet(key, line, found.since);
  }
};

const knownTo = (key: string, found: KnownOption, line: Line): OptionAnswer => {
  const reader = isOperators(found.option.key) ? "" : ` in Flink ${line}`;
  return { headline: `${key}: ${roleOf(key, found)}${reader}`, facts: factsOf(key, found, line) };
};

const roleOf = (key: string, { via, option }: KnownOption): string => {
  switch (via) {
    case "key":
      return "an option";
    case "alias":
      return option.deprecatedKeys.includes(key)
        ? `a deprecated name of ${option.key}`
        : `a fallback, which counts where ${option.key} is not set`;
    case "prefix":
      return `an entry of the map ${option.key}`;
    case "suffix":
      return `the option ${option.key}`;
    case "pattern":
      return `one of the keys ${option.key}`;
  }
};

const factsOf = (key: string, { option, owners }: KnownOption, line: Line): OptionFact[] => [
  ["type", formatValueType(option.type)],
  ["default", defaultOf(option)],
  ...lifeOf(option),
  ["other names", ...otherNames(option)],
  ["sets also", ...owners.filter((owner) => owner !== option.key && owner !== key)],
  ["documentation", ...optionDocs(option.key, line)],
];

const defaultOf = (option: CatalogueOption): string => {
  if (option.dependsOnMachine) return "depends on the machine";
  return option.default === "" ? '""' : (option.default ?? "none");
};

/** The operator has releases of its own, and its options are no matter of Flink's. */
const lifeOf = ({ key, since, until }: CatalogueOption): OptionFact[] => {
  if (isOperators(key)) return [["read by", "the Flink Kubernetes Operator"]];
  return [
    ["since", since === undefined ? `Flink ${lines[0]} or before` : `Flink ${since}`],
    ["until", ...(until === undefined ? [] : [`Flink ${until}`])],
  ];
};

const otherNames = ({ deprecatedKeys, fallbackKeys }: CatalogueOption): string[] => [
  ...deprecatedKeys.map((name) => `${name} (deprecated)`),
  ...fallbackKeys.map((name) => `${name} (fallback, where this is not set)`),
];

const renamed = (key: string, to: string, version: FlinkVersion): OptionAnswer => {
  const line = lineOf(version);
  const successor = describeOption(to, version);
  const facts = successor.state === "known" ? factsOf(to, successor, line) : [];
  const state = `${key}: not read by Flink ${line}, where the option is ${to}`;
  return { headline: `${state}; ${renamedWhen(key, line)}`, facts };
};

/** A name goes out of use, or has yet to come into use. */
const renamedWhen = (key: string, line: Line): string => {
  const at = lines.indexOf(line);
  const last = lines.findLastIndex((other, index) => index < at && isRead(key, other));
  if (last >= 0) return `read until Flink ${lines[last] ?? line}`;
  const first = lines.find((other, index) => index > at && isRead(key, other));
  return `read since Flink ${first ?? line}`;
};

const isRead = (key: string, line: Line): boolean => {
  const version = parseDottedVersion(line);
  return version !== undefined && describeOption(key, version).state === "known";
};

const removed = (
  key: string,
  { since, to = [] }: OptionDescription & { state: "removed" },
): OptionAnswer => ({
  headline: `${key}: removed in Flink ${since}${to.length === 0 ? ", without a successor" : ""}`,
  facts: [["write instead", ...to]],
});

const unknownYet = (key: string, line: Line, since: Line): OptionAnswer => ({
  headline: `${key}: not an option of Flink ${line}; it came with Flink ${since}`,
  facts: [],
});
