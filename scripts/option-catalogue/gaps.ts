import type { Line } from "./artifacts.ts";
import type { Facts } from "./facts.ts";

/**
 * Options that the stand-ins for missing artifacts lack (see artifacts.ts), though the line's newest patch has them: seen
 * in its complete distribution, PyPI's apache-flink-libraries. All else there is as it was read here.
 */
const gaps: readonly { readonly key: string; readonly line: Line; readonly sameAs: Line }[] = [
  { key: "dstl.dfs.discard.num-threads", line: "1.16", sameAs: "1.17" },
  { key: "dstl.dfs.download.local-cache.idle-timeout-ms", line: "1.16", sameAs: "1.17" },
  { key: "metrics.reporter.<name>.exporter.protocol", line: "2.2", sameAs: "2.3" },
  { key: "state.backend.forst.sync.enforce-local", line: "2.0", sameAs: "2.2" },
  { key: "state.backend.forst.sync.enforce-local", line: "2.1", sameAs: "2.2" },
];

/** Puts the missing options into the tables of their lines. */
export const fillGaps = (tables: ReadonlyMap<Line, Map<string, Facts>>): void => {
  for (const { key, line, sameAs } of gaps) {
    const facts = tables.get(sameAs)?.get(key);
    if (facts === undefined || tables.get(line)?.has(key)) throw new Error(`not a gap: ${key} in ${line}`);
    tables.get(line)?.set(key, facts);
  }
};
