import { lineAt, parseRange, type Line } from "./lines.ts";
import type { OptionRow, OptionSpan } from "./option-row.ts";
import { parseValueType, type ValueType } from "./value-type.ts";

/** An option as one line of Flink has it. */
export interface CatalogueOption {
  /** May hold placeholders: `metrics.reporter.<name>.interval`; the last one then stands for all that follows. */
  readonly key: string;
  readonly type: ValueType;
  /** As one would write it; absent: none, or the machine's. */
  readonly default?: string;
  /** There is a default, and it is another one on each machine (temporary directories, processors, key store type). */
  readonly dependsOnMachine: boolean;
  /** Its former names, in the order in which Flink tries them. */
  readonly deprecatedKeys: readonly string[];
  /** Other keys that count where this one is not set, most of them options of their own; none is deprecated. */
  readonly fallbackKeys: readonly string[];
  /** The first line that has it; absent: all known ones before, too. */
  readonly since?: Line;
  /** The last line that has it; absent: the newest known has it. */
  readonly until?: Line;
}

export const catalogueOption = (row: OptionRow, span: OptionSpan): CatalogueOption => {
  const [, type, defaultValue = null, deprecated = "", fallback = ""] = span;
  return {
    key: row[0],
    type: parseValueType(type),
    ...(typeof defaultValue === "string" && { default: defaultValue }),
    dependsOnMachine: defaultValue === true,
    deprecatedKeys: keysIn(deprecated),
    fallbackKeys: keysIn(fallback),
    ...lifeOf(row),
  };
};

export const keysIn = (text: string): string[] => (text === "" ? [] : text.split(" "));

const lifeOf = ([, ...spans]: OptionRow): Pick<CatalogueOption, "since" | "until"> => {
  const [first] = parseRange(spans[0]?.[0] ?? "-");
  const [, last] = parseRange(spans.at(-1)?.[0] ?? "-");
  const since = first === 0 ? undefined : lineAt(first);
  const until = lineAt(last + 1) === undefined ? undefined : lineAt(last);
  return { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
};
