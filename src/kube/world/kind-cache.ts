import type { JsonObject, Lookup } from "../../core/index.ts";
import type { KindState } from "./kind-state.ts";
import { Store } from "./store.ts";
import { trim } from "./trim.ts";
import type { WatchEvent } from "./watch-once.ts";
import type { WatchedKind } from "./watched-kind.ts";

type OnState = (watched: WatchedKind, state: KindState) => void;

/** What is known of the objects of one kind, and how well. */
export class KindCache {
  readonly watched: WatchedKind;
  readonly #onState: OnState;
  readonly #store = new Store();
  #state: KindState = { name: "starting" };
  #heard = performance.now();

  constructor(watched: WatchedKind, onState: OnState) {
    this.watched = watched;
    this.#onState = onState;
  }

  get state(): KindState {
    return this.#state;
  }

  get size(): number {
    return this.#store.size;
  }

  /** Seconds since the API server last said something about the kind: an event, a bookmark, a connection, a 404. */
  get ageSeconds(): number {
    return (performance.now() - this.#heard) / 1000;
  }

  /** The object, where the kind is followed and it is known; undefined says nothing. */
  find(reference: { readonly namespace: string; readonly name: string }): JsonObject | undefined {
    return this.#state.name === "synced" ? this.#store.get(reference) : undefined;
  }

  list(namespace: string): Lookup<readonly JsonObject[]> {
    // a kind that is not served has no objects
    if (this.#state.name === "synced" || this.#state.name === "missing")
      return { state: "present", value: this.#store.list(namespace) };
    return { state: "unknown", reason: `the ${this.watched.kind}s of the cluster are not at hand` };
  }

  /** Takes these for all there are. */
  replace(objects: readonly JsonObject[]): void {
    this.#store.replace(objects);
  }

  take({ type, object }: WatchEvent): void {
    this.#heard = performance.now();
    if (type === "BOOKMARK") return;
    const trimmed = trim(object, this.watched.apiVersion, this.watched.kind);
    if (type === "DELETED") this.#store.remove(trimmed);
    else this.#store.set(trimmed);
  }

  enter(state: KindState): void {
    const isNew = state.name !== this.#state.name;
    this.#state = state;
    if (state.name === "synced" || state.name === "missing") this.#heard = performance.now();
    if (state.name === "missing" || state.name === "forbidden") this.#store.replace([]);
    if (isNew) this.#onState(this.watched, state);
  }
}
