import { setTimeout as sleep } from "node:timers/promises";
import type { JsonObject } from "../../core/index.ts";
import { statusOf } from "../api-error.ts";
import type { ApiReader } from "../api-reader.ts";
import type { Connection } from "../connection.ts";
import { backOff, jittered } from "./back-off.ts";
import type { KindCache } from "./kind-cache.ts";
import { stateAfter } from "./kind-state.ts";
import { listAll } from "./list-all.ts";
import { watchOnce, type WatchEvent } from "./watch-once.ts";
import { collectionPath } from "./watched-kind.ts";

/** How long until a kind that is not served, or not to be read, is looked at again, in seconds. */
const lookAgainSeconds = { from: 30, to: 45 };
/** A watch that lived for so long was none that failed at once. */
const livedMilliseconds = 10_000;

export interface FollowerOptions {
  readonly connection: Connection;
  readonly api: ApiReader;
  readonly cache: KindCache;
}

/** Keeps a kind's cache as the API server has it: lists, watches, and lists again after every failure. */
export class KindFollower {
  readonly #options: FollowerOptions;
  readonly #stop = new AbortController();
  #failures = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
  }

  /** Follows until `stop`. */
  start(): void {
    void this.#follow();
  }

  stop(): void {
    this.#stop.abort();
  }

  async #follow(): Promise<void> {
    const { cache } = this.#options;
    while (!this.#isStopped()) {
      try {
        await this.#listAndWatch();
      } catch (error) {
        if (this.#isStopped()) return;
        this.#failures += 1;
        // the version to go on from is forgotten: nothing is wrong, the next list brings what was missed
        if (statusOf(error) !== 410) cache.enter(stateAfter(error, this.#failures, cache.watched));
      }
      await this.#pause();
    }
  }

  /** Ends with an error only, or at `stop`. */
  async #listAndWatch(): Promise<void> {
    const { api, cache } = this.#options;
    const { objects, resourceVersion } = await listAll(api, cache.watched, this.#stop.signal);
    cache.replace(objects);
    let version = resourceVersion;
    while (!this.#isStopped()) version = await this.#watchFrom(version);
  }

  /** Gives the version that the next watch goes on from. */
  async #watchFrom(resourceVersion: string): Promise<string> {
    const { connection, cache } = this.#options;
    const begin = performance.now();
    let last = resourceVersion;
    await watchOnce(connection.config, {
      path: collectionPath(cache.watched),
      resourceVersion,
      onConnect: () => {
        // not before: a list without a watch is soon out of date
        cache.enter({ name: "synced", objects: cache.size });
      },
      onEvent: (event) => {
        cache.take(event);
        last = versionOf(event) ?? last;
        this.#failures = 0;
      },
      stop: this.#stop.signal,
    });
    const isShort = performance.now() - begin < livedMilliseconds && last === resourceVersion;
    // client-go's "very short watch": closed at once, again and again, it would be asked for without a pause
    if (isShort && !this.#isStopped()) throw new Error("the API server closed the watch at once");
    this.#failures = 0;
    return last;
  }

  #isStopped(): boolean {
    return this.#stop.signal.aborted;
  }

  async #pause(): Promise<void> {
    const { from, to } = lookAgainSeconds;
    const { name } = this.#options.cache.state;
    const isQuiet = name === "missing" || name === "forbidden";
    const milliseconds = isQuiet ? 1000 * jittered(from, to) : backOff(this.#failures);
    // at `stop` there is no pause
    await sleep(milliseconds, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
  }
}

const versionOf = ({ object }: WatchEvent): string | undefined => {
  const { resourceVersion } = object.metadata as JsonObject & { readonly resourceVersion?: string };
  return resourceVersion;
};
