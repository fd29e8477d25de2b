import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import type { Entry } from "../../flink/configuration.ts";
import { trim } from "../../flink/java-text.ts";
import { readBack } from "../../flink/legacy-file.ts";
import { isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import { operatorDialect, valueDialectOf, type ValueDialect } from "../../flink/value/value-dialect.ts";
import type { Kind } from "../../admission/kind.ts";

/** What reaches the one that parses it: `texts` are those that are possible, none where Flink skips the entry. */
export interface ValueAsRead {
  readonly texts: readonly string[];
  readonly dialect: ValueDialect;
}

/**
 * The operator reads its own options as they are, and hands a session job's over as they are. A cluster reads them from a
 * file, which before 2.0 cannot hold all texts. How another controller writes it is not known.
 */
export const valueAsRead = (entry: Entry, kind: Kind, version: FlinkVersion): ValueAsRead => {
  const { key, value } = entry;
  if (kind === "SessionCluster") {
    const texts = [value, trim(value), ...fromLegacyFile(entry)].filter((text) => text !== "");
    return { texts, dialect: valueDialectOf(version, false) };
  }
  if (isOperatorKey(key)) return { texts: [value], dialect: operatorDialect };
  const isPlain = kind === "FlinkSessionJob" || isAtLeast(version, "2.0");
  return { texts: isPlain ? [value] : fromLegacyFile(entry), dialect: valueDialectOf(version) };
};

const fromLegacyFile = ({ key, value }: Entry): string[] => {
  const text = readBack(key, value).get(trim(key));
  return text === undefined ? [] : [text];
};
