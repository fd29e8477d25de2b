import { compareBytewise } from "./byte-order.ts";
import { Configuration, type Entry, type ShapeProblem } from "./configuration.ts";

export interface Flattened {
  readonly configuration: Configuration;
  readonly problems: readonly ShapeProblem[];
  /** Entries whose key another one spells too, and overrides. */
  readonly overridden: readonly Entry[];
}

type Segments = readonly string[];

/**
 * A flinkConfiguration as the operator reads it: nested keys joined with `.`, lists with `;`, `null` is the text
 * `null`, an empty list or object is no key. What the API server hands on has byte-wise sorted keys (Go marshals
 * maps sorted), so of duplicates the later in that order wins, whatever order a file has.
 */
export const flatten = (raw: unknown): Flattened => {
  if (raw === undefined || raw === null) return nothing([]);
  if (!isMap(raw)) return nothing([problem([], raw, "an object")]);
  const entries = new Map<string, Entry>();
  const problems: ShapeProblem[] = [];
  const overridden: Entry[] = [];
  visitMap(raw, [], { entries, problems, overridden });
  return { configuration: new Configuration(entries), problems, overridden };
};

const nothing = (problems: readonly ShapeProblem[]): Flattened => ({
  configuration: Configuration.empty,
  problems,
  overridden: [],
});

/** Flink's longest keys have less than a hundred; joining long ones again and again would take minutes. */
const maxKeyLength = 4096;

const lengthOf = (segments: Segments): number =>
  segments.reduce((length, segment) => length + segment.length + 1, -1);

interface Sink {
  readonly entries: Map<string, Entry>;
  readonly problems: ShapeProblem[];
  readonly overridden: Entry[];
}

const visitMap = (map: Record<string, unknown>, segments: Segments, sink: Sink): void => {
  for (const key of Object.keys(map).sort(compareBytewise)) visit(map[key], [...segments, key], sink);
};

const visit = (value: unknown, segments: Segments, sink: Sink): void => {
  if (lengthOf(segments) > maxKeyLength) {
    sink.problems.push({ segments, message: `makes a key of more than ${maxKeyLength} characters` });
    return;
  }
  if (isMap(value)) visitMap(value, segments, sink);
  else if (Array.isArray(value)) visitList(value, segments, sink);
  else put(scalarText(value), segments, sink);
};

const visitList = (list: readonly unknown[], segments: Segments, sink: Sink): void => {
  list.forEach((item, index) => {
    if (typeof item === "object" && item !== null) {
      sink.problems.push(problem([...segments, index], item, "a scalar"));
    }
  });
  if (list.length > 0) put(list.map(scalarText).join(";"), segments, sink);
};

const put = (value: string, segments: Segments, sink: Sink): void => {
  const key = segments.join(".");
  const earlier = sink.entries.get(key);
  if (earlier !== undefined) sink.overridden.push(earlier);
  sink.entries.delete(key);
  sink.entries.set(key, { key, value, segments, origin: "resource" });
};

/** Jackson's `asText`: an object inside a list has none. */
const scalarText = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return value === null ? "null" : "";
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const problem = (segments: readonly (string | number)[], found: unknown, expected: string): ShapeProblem => ({
  segments,
  message: `is ${describe(found)}, expected ${expected}`,
});

const describe = (value: unknown): string => {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};
