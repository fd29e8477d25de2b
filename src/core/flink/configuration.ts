import type { Option } from "./option.ts";
import { compareBytewise } from "./byte-order.ts";

/** Where an effective value comes from; each later one overrides the earlier. */
export type Origin = "operator" | "session" | "resource";

export interface Entry {
  readonly key: string;
  /** Flink knows only text. */
  readonly value: string;
  /** Where the user wrote it, from the flinkConfiguration down: `["security.ssl", "enabled"]`. */
  readonly segments: readonly string[];
  readonly origin: Origin;
}

/** Something in a flinkConfiguration that cannot become a key with a text. */
export interface ShapeProblem {
  readonly segments: readonly (string | number)[];
  readonly message: string;
}

/** The effective Flink configuration, flattened as the operator does (ConfigObjectNode.asFlatMap). */
export class Configuration {
  static readonly empty = new Configuration(new Map());
  readonly #entries: ReadonlyMap<string, Entry>;
  #sorted: readonly Entry[] | undefined;

  constructor(entries: ReadonlyMap<string, Entry>) {
    this.#entries = entries;
  }

  /** In byte-wise order of the keys. */
  entries(): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort((left, right) => compareBytewise(left.key, right.key));
    return this.#sorted;
  }

  /** The entry of exactly this key. */
  entry(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** The entry that decides an option: its key, then its other names in Flink's order. */
  get(option: Option): Entry | undefined {
    return [option.key, ...option.aliases].map((key) => this.#entries.get(key)).find(Boolean);
  }

  value(option: Option): string | undefined {
    return this.get(option)?.value;
  }

  overlaidBy(other: Configuration): Configuration {
    return new Configuration(new Map([...this.#entries, ...other.#entries]));
  }

  /** The same entries, as one of the layers below the resource. */
  from(origin: Origin): Configuration {
    return new Configuration(new Map([...this.#entries].map(([key, entry]) => [key, { ...entry, origin }])));
  }
}
