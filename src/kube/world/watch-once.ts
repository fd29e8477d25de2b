import { Watch, type KubeConfig } from "@kubernetes/client-node";
import type { JsonObject } from "../../core/index.ts";
import { ApiError } from "../api-error.ts";
import { jittered } from "./back-off.ts";

/**
 * A bookmark comes about each minute, if at all: the API server sends none to a kind of which it has seen no event since
 * it started (kubernetes/apiserver cacher.go). A connection that is silent for longer may be dead, so it is made anew.
 */
const silentMilliseconds = 90_000;

export interface WatchEvent {
  readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK";
  readonly object: JsonObject;
}

export interface WatchOptions {
  readonly path: string;
  /** The version after which events are wanted. */
  readonly resourceVersion: string;
  readonly onConnect: () => void;
  /** Not called any more when the watch has ended. */
  readonly onEvent: (event: WatchEvent) => void;
  readonly stop: AbortSignal;
}

/**
 * One watch to its end. Resolves when the API server closed it, as it does after five to ten minutes, or when it was
 * silent for too long, or at `stop`; then it can go on from the last version. Rejects with an ApiError (410 where that
 * version is forgotten), or the network's error; then it cannot.
 */
export const watchOnce = (config: KubeConfig, options: WatchOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    let connected = false;
    const over = new AbortController();
    const end = (error?: unknown): void => {
      over.abort();
      options.stop.removeEventListener("abort", onStop);
      const isEnough = options.stop.aborted || error == null || (connected && isSilence(error));
      if (isEnough) resolve();
      else reject(toError(error));
    };
    const onStop = (): void => {
      end();
    };
    options.stop.addEventListener("abort", onStop);
    const onEvent = (type: string, object: unknown): void => {
      if (over.signal.aborted) return;
      try {
        deliver(type, object, options);
      } catch (error) {
        end(error);
      }
    };
    const connecting = patientWatch(config).watch(options.path, parametersOf(options), onEvent, end);
    const follow = (connection: AbortController): void => {
      // what it ends with after this says nothing new
      over.signal.addEventListener("abort", () => {
        connection.abort();
      });
      if (over.signal.aborted) connection.abort();
      else connected = true;
      if (connected) options.onConnect();
    };
    connecting.then(follow).catch(end);
  });

/** The client's own limit for a silent connection, 30 s, is shorter than from one bookmark to the next. */
const patientWatch = (config: KubeConfig): Watch => {
  const watch = new Watch(config);
  // private to TypeScript; should it have another name some day, a quiet kind connects more often and that is all
  Reflect.set(watch, "requestTimeoutMs", silentMilliseconds);
  return watch;
};

const parametersOf = ({ resourceVersion }: WatchOptions): Record<string, string | number | boolean> => ({
  resourceVersion,
  allowWatchBookmarks: true,
  timeoutSeconds: Math.round(jittered(300, 600)),
});

const deliver = (type: string, object: unknown, { onEvent }: WatchOptions): void => {
  if (type === "ERROR") {
    const { code = 500, message = "the watch failed" } = object as { code?: number; message?: string };
    throw new ApiError(code, message);
  }
  onEvent({ type, object } as WatchEvent);
};

const isSilence = (error: unknown): boolean => error instanceof Error && error.name === "TimeoutError";

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
