import type { CatalogueOption } from "../../flink/catalogue/catalogue-option.ts";
import type { Configuration, Entry } from "../../flink/configuration.ts";
import type { OwnOption } from "./own-options.ts";

/**
 * The entry that Flink reads instead of the author's: of an option's names the key comes first, then fallback keys, then
 * deprecated ones in their order (ConfigOption.withDeprecatedKeys), and of a map the whole before its single
 * entries (Configuration.getRawValueFromOption; measured on 2.0.0). Undefined where the author's counts, or where it
 * is not known to be idle, as an old name of several options may still decide one of them.
 */
export const winnerOver = ({ entry, meaning }: OwnOption, effective: Configuration): Entry | undefined => {
  if (meaning.state !== "known" || meaning.owners.length !== 1) return undefined;
  if (meaning.via === "prefix") return wholeMap(entry, meaning.option, effective);
  const { key, fallbackKeys, deprecatedKeys } = meaning.option;
  const rank = deprecatedKeys.indexOf(entry.key);
  if (meaning.via !== "alias" || rank < 0) return undefined;
  const earlier = [key, ...fallbackKeys, ...deprecatedKeys.slice(0, rank)];
  return earlier.map((name) => effective.entry(name)).find(Boolean);
};

const wholeMap = ({ key }: Entry, option: CatalogueOption, effective: Configuration): Entry | undefined => {
  const names = [option.key, ...option.fallbackKeys, ...option.deprecatedKeys];
  return names
    .filter((name) => key.startsWith(`${name}.`))
    .map((name) => effective.entry(name))
    .find(Boolean);
};
