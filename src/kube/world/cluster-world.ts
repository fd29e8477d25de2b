import type { JsonObject, Lookup, Reference, World } from "../../core/index.ts";
import { ApiReader } from "../api-reader.ts";
import type { Connection } from "../connection.ts";
import { KindCache } from "./kind-cache.ts";
import { KindFollower } from "./kind-follower.ts";
import type { KindState } from "./kind-state.ts";
import { LiveReads } from "./live-reads.ts";
import { trim } from "./trim.ts";
import { mayExist, objectPath, watchedKinds, type WatchedKind } from "./watched-kind.ts";

export interface ClusterWorldOptions {
  readonly connection: Connection;
  /** Group and version of the installation's SessionClusters; without them none are looked up. */
  readonly sessionClusters: string | undefined;
  /** Is told when a kind's objects come to hand or get lost. */
  readonly onState: (watched: WatchedKind, state: KindState) => void;
}

type Found = Lookup<JsonObject>;

/** What look-ups find in the cluster: from objects kept up to date, and asked for where they may be missing there. */
export class ClusterWorld {
  readonly #caches: ReadonlyMap<string, KindCache>;
  readonly #followers: readonly KindFollower[];
  readonly #live = new LiveReads();
  readonly #api: ApiReader;

  constructor({ connection, sessionClusters, onState }: ClusterWorldOptions) {
    const api = new ApiReader(connection);
    const caches = watchedKinds(sessionClusters).map((watched) => new KindCache(watched, onState));
    this.#api = api;
    this.#caches = new Map(caches.map((cache) => [cache.watched.kind, cache]));
    this.#followers = caches.map((cache) => new KindFollower({ connection, api, cache }));
  }

  /** Begins to follow the kinds; nothing is thrown for an API server that does not answer. */
  start(): void {
    for (const follower of this.#followers) follower.start();
  }

  /** Ends all connections. */
  stop(): void {
    for (const follower of this.#followers) follower.stop();
  }

  /** Each kind with the seconds since the API server last said something about it. */
  ages(): { readonly kind: string; readonly seconds: number }[] {
    return [...this.#caches].map(([kind, { ageSeconds }]) => ({ kind, seconds: ageSeconds }));
  }

  /** Kinds of which it is not known yet whether they can be looked up at all. */
  unsettled(): string[] {
    const isOpen = ({ state: { name } }: KindCache): boolean => name === "starting" || name === "lost";
    return [...this.#caches].filter(([, cache]) => isOpen(cache)).map(([kind]) => kind);
  }

  /**
   * The world in which these have been looked up, all at once, within so many milliseconds. What was asked of the API
   * server counts for this one review. Never rejects.
   */
  async resolve(references: readonly Reference[], milliseconds: number): Promise<World> {
    const asked = new Map<string, Found>();
    const ask = async (reference: Reference): Promise<void> => {
      const answer = await this.#ask(reference, milliseconds);
      if (answer !== undefined) asked.set(identity(reference), answer);
    };
    await Promise.all(references.map(ask));
    return {
      get: (reference) => asked.get(identity(reference)) ?? this.#kept(reference) ?? notLookedUp(reference),
      list: (kind, namespace) => this.#caches.get(kind)?.list(namespace) ?? notFollowed(kind),
    };
  }

  /** Undefined where nothing needs to be asked. */
  async #ask(reference: Reference, milliseconds: number): Promise<Found | undefined> {
    const watched = this.#caches.get(reference.kind)?.watched;
    if (watched === undefined || reference.name === "") return undefined;
    if (this.#kept(reference) !== undefined) return undefined;
    if (!mayExist(reference)) return { state: "absent" };
    const path = objectPath(watched, reference);
    const read = async (signal: AbortSignal): Promise<JsonObject> =>
      trim((await this.#api.read(path, {}, signal)) as JsonObject, watched.apiVersion, watched.kind);
    return this.#live.find(path, read, milliseconds);
  }

  /** What is at hand and recent enough; a version is asked for by reviews of exactly that version. */
  #kept(reference: Reference): Found | undefined {
    const value = this.#caches.get(reference.kind)?.find(reference);
    const { resourceVersion } = reference;
    if (value === undefined) return undefined;
    return resourceVersion === undefined || resourceVersion === versionOf(value)
      ? { state: "present", value }
      : undefined;
  }
}

const identity = ({ kind, namespace, name }: Reference): string => `${kind}/${namespace}/${name}`;

const versionOf = ({ metadata }: JsonObject): unknown =>
  (metadata as { readonly resourceVersion?: unknown } | undefined)?.resourceVersion;

const notLookedUp = ({ kind }: Reference): Found => ({
  state: "unknown",
  reason: `no ${kind} was looked up under this name`,
});

const notFollowed = (kind: string): Lookup<never> => ({
  state: "unknown",
  reason: `no ${kind}s are looked up`,
});
