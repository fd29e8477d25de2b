import type { Json, JsonObject } from "../admission/json.ts";
import type { Budget } from "./anchor.ts";
import { dereference, type MappingEntry, type SourceNode } from "./node.ts";
import { Unreadable } from "./problem.ts";

type Range = readonly [start: number, end: number];

export interface Duplicate {
  readonly key: string;
  /** Where it stands first, and where again. */
  readonly first: Range;
  readonly again: Range;
}

/**
 * The entries of a mapping as go-yaml v2 reads them: merge keys (`<<`) take effect where they stand, so a key written
 * above one is overridden by it.
 */
export class Entries {
  readonly all = new Map<string, MappingEntry>();
  readonly duplicates: Duplicate[] = [];
  readonly #own = new Map<string, Range>();
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(key: SourceNode, value: SourceNode): void {
    if (isMergeKey(key)) this.#merge(value);
    else this.#put(keyText(key), { key, value });
  }

  /** By entries, never by assignment: a key named `__proto__` stays a key. */
  toJson(): JsonObject {
    return Object.fromEntries([...this.all].map(([key, { value }]): [string, Json] => [key, value.value]));
  }

  #put(key: string, entry: MappingEntry): void {
    const first = this.#own.get(key);
    const range: Range = [entry.key.start, entry.key.end];
    if (first) this.duplicates.push({ key, first, again: range });
    else this.#own.set(key, range);
    this.all.set(key, entry);
  }

  /** Of several mappings the first has the last word. */
  #merge(value: SourceNode): void {
    const node = dereference(value);
    const sources = node.kind === "sequence" ? node.items.toReversed() : [node];
    for (const source of sources.map(dereference)) {
      if (source.kind !== "mapping") {
        throw new Unreadable("yaml-syntax", "is merged (<<) but is no mapping", value.start);
      }
      this.#budget.spend(source.size, value.start);
      for (const [key, entry] of source.entries) this.all.set(key, entry);
    }
  }
}

const isMergeKey = (key: SourceNode): boolean =>
  key.kind === "scalar" && key.style === "plain" && key.value === "<<";

/** As sigs.k8s.io/yaml makes names of keys: `on:` becomes `true`, `8080:` its digits. */
const keyText = (key: SourceNode): string => {
  const { value } = key;
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const found = value === null ? "null" : "a list or a mapping";
  throw new Unreadable("yaml-not-json", `has ${found} as a key, expected text`, Math.max(key.start, 0));
};
