import { allMentions, covers, type Mention } from "./mentions.ts";

interface PrefixMap {
  readonly prefix: string;
  readonly mention: Mention;
}

/** Each map option may be written as one key for each entry, under any of its names (Configuration.java, canBePrefixMap). */
const prefixMaps: readonly PrefixMap[] = [...allMentions()]
  .flatMap(([name, mentions]) => mentions.map((mention) => ({ prefix: `${name}.`, mention })))
  .filter(({ mention, prefix }) => mention.span[1] === "map" && !prefix.includes("<"));

/** The map option of which the key is an entry. */
export const prefixMention = (key: string, line: number): Mention | undefined =>
  prefixMaps.find(
    ({ prefix, mention }) => covers(mention, line) && key.length > prefix.length && key.startsWith(prefix),
  )?.mention;
