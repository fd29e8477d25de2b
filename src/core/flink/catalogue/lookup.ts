import type { FlinkVersion } from "../version.ts";
import { catalogueOption, keysIn, type CatalogueOption } from "./catalogue-option.ts";
import { lineAt, lineIndex, lineOf, parseRange, type Line } from "./lines.ts";
import { covers, mentionsOf, rows, type Mention } from "./mentions.ts";
import { replacements } from "./replacements.ts";
import { matchTemplate } from "./templates.ts";
import { prefixMention } from "./prefix-maps.ts";

export interface KnownOption {
  readonly state: "known";
  readonly option: CatalogueOption;
  /**
   * key: its name. alias: another name that Flink tries, deprecated or only a fallback, as the option says. prefix: one entry of a map option, whose key it begins
   * with. suffix: an option of a named reporter or token provider. pattern: a key with a part that the user chooses.
   */
  readonly via: "key" | "alias" | "prefix" | "suffix" | "pattern";
  /** All options that an alias sets, `option` the first; some old names were split up. */
  readonly owners: readonly string[];
}

export type OptionDescription =
  | KnownOption
  /** Not read under this name, but under that. */
  | { readonly state: "renamed"; readonly to: string }
  /** Not read since that line; `to` is what to write instead, if there is something. */
  | { readonly state: "removed"; readonly since: Line; readonly to?: readonly string[] }
  /** `since`: the first of the later lines that knows it. */
  | { readonly state: "unknown"; readonly since?: Line };

/**
 * What a key of a Flink configuration means to a version. For versions that the catalogue does not know, see
 * {@link lineOf}.
 */
export const describeOption = (key: string, version: FlinkVersion): OptionDescription => {
  const line = lineIndex(lineOf(version));
  return known(key, line) ?? fromThePast(key, line) ?? fromTheFuture(key, line) ?? { state: "unknown" };
};

/** All options of a version, in the order of the catalogue: Flink's, then the operator's, then patterns. */
export const optionsOf = (version: FlinkVersion): CatalogueOption[] => {
  const line = lineIndex(lineOf(version));
  return rows.flatMap((row) => {
    const [, ...spans] = row;
    const span = spans.find(([range]) => {
      const [first, last] = parseRange(range);
      return covers({ first, last }, line);
    });
    return span === undefined ? [] : [catalogueOption(row, span)];
  });
};

const known = (key: string, line: number): OptionDescription | undefined =>
  byName(key, line) ?? byPrefix(key, line) ?? byTemplate(key, line);

/** Flink keeps the declarations of some renamed options for a while: the new name is the one that counts. */
const byName = (key: string, line: number): KnownOption | undefined => {
  const live = mentionsOf(key).filter((mention) => covers(mention, line));
  for (const role of ["deprecated", "key", "fallback"] as const) {
    const mentions = live.filter((mention) => mention.role === role);
    if (mentions.length > 0) return knownBy(role === "key" ? "key" : "alias", mentions);
  }
  return undefined;
};

const byPrefix = (key: string, line: number): KnownOption | undefined => {
  const mention = prefixMention(key, line);
  return mention && knownBy("prefix", [mention]);
};

const knownBy = (via: KnownOption["via"], mentions: readonly Mention[]): KnownOption | undefined => {
  const [mention] = mentions;
  if (mention === undefined) return undefined;
  const owners = mentions.map(({ row }) => row[0]);
  return { state: "known", option: catalogueOption(mention.row, mention.span), via, owners };
};

/** The most exact pattern that counts, or that used to count and has a successor. */
const byTemplate = (key: string, line: number): OptionDescription | undefined => {
  for (const { mention, isSuffix, fill } of matchTemplate(key)) {
    if (covers(mention, line)) return knownBy(isSuffix ? "suffix" : "pattern", [mention]);
    const to = replacements.get(mention.row[0]);
    const since = lineAt(mention.last + 1);
    if (to && since && mention.last < line) return { state: "removed", since, to: to.map(fill) };
  }
  return undefined;
};

const fromThePast = (key: string, line: number): OptionDescription | undefined => {
  const past = mentionsOf(key).filter(({ last }) => last < line);
  const mention = past.toSorted((left, right) => right.last - left.last || ownsKey(left) - ownsKey(right))[0];
  const since = mention && lineAt(mention.last + 1);
  if (mention === undefined || since === undefined) return undefined;
  const heir = mention.role === "key" ? undefined : byName(mention.row[0], line);
  if (heir) return { state: "renamed", to: heir.option.key };
  const to = replacements.get(key);
  return { state: "removed", since, ...(to && { to }) };
};

const ownsKey = ({ role }: Mention): number => (role === "key" ? 1 : 0);

/** A name of later lines; it may be this line's option under the name that it will have. */
const fromTheFuture = (key: string, line: number): OptionDescription | undefined => {
  const future = mentionsOf(key).filter(({ first }) => first > line);
  const mention = future.toSorted((left, right) => left.first - right.first)[0];
  const since = mention && lineAt(mention.first);
  if (mention === undefined || since === undefined) return undefined;
  const former = mention.role === "key" ? keysIn(mention.span[3] ?? "") : [];
  const today = former.map((name) => byName(name, line)).find((found) => found?.via === "key");
  return today ? { state: "renamed", to: today.option.key } : { state: "unknown", since };
};
