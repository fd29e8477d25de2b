import type { Kind } from "./kind.ts";
import type { JsonObject } from "./json.ts";

/** Only a confirmed absence may deny: a cache that lags behind answers `unknown`. */
export type Lookup<T> =
  | { readonly state: "present"; readonly value: T }
  | { readonly state: "absent" }
  | { readonly state: "unknown"; readonly reason: string };

export interface Reference {
  readonly kind: Kind | "Namespace";
  /** Empty for a Namespace. */
  readonly namespace: string;
  readonly name: string;
  /** The version that the review is about: one that is older or newer does not do. */
  readonly resourceVersion?: string;
}

/** Everything that a decision may look at besides the request: read-only, synchronous, no promises. */
export interface World {
  get(reference: Reference): Lookup<JsonObject>;
  /** All of a kind in a namespace; `unknown` where some of them may not be at hand. */
  list(kind: Kind, namespace: string): Lookup<readonly JsonObject[]>;
}

const nothingGiven = { state: "unknown", reason: "no other resources were given" } as const;

/** For a review that comes with nothing else: no look-up can be answered. */
export const unknownWorld: World = {
  get: () => nothingGiven,
  list: () => nothingGiven,
};
