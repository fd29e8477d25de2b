/**
 * What is known of an option over some lines of Flink:
 * - the lines, `since-until`, either left out at the end of what is known;
 * - the type: boolean, integer, long, float, double, string, duration, memory, map, `enum(A|B)`, or `list<…>` of one;
 * - the default as one would write it; `null` for none, `true` where the machine decides;
 * - the deprecated keys, then the fallback keys, each separated by blanks in the order in which Flink tries them.
 */
export type OptionSpan = readonly [
  lines: string,
  type: string,
  defaultValue?: string | null | true,
  deprecatedKeys?: string,
  fallbackKeys?: string,
];

/** A key, which may hold placeholders such as `<name>`, and its spans from the oldest line to the newest. */
export type OptionRow = readonly [key: string, ...spans: OptionSpan[]];
