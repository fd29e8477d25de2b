import type { Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Log } from "../telemetry/log.ts";
import type { Readiness } from "./readiness.ts";

const lookMilliseconds = 20;

export interface StopParts {
  readonly readiness: Readiness;
  /** Closed in this order. */
  readonly listeners: readonly Server[];
  /** Ended after the last answer. */
  readonly sources: readonly { stop(): void }[];
  readonly drainSeconds: number;
  /** For answers that are still due when the listeners close. */
  readonly graceSeconds: number;
  readonly log: Log;
}

/**
 * Stops the server so that no request is dropped; called again while it does, it ends at once. Each call resolves
 * when everything is closed.
 */
export const stopper = (parts: StopParts): (() => Promise<void>) => {
  const hurry = new AbortController();
  let stopped: Promise<void> | undefined;
  return () => {
    if (stopped === undefined) stopped = drainAndClose(parts, hurry.signal);
    else hurry.abort();
    return stopped;
  };
};

/** It takes a while until nobody sends reviews to a replica that is not ready, so these are served to the end. */
const drainAndClose = async (parts: StopParts, hurry: AbortSignal): Promise<void> => {
  const { readiness, listeners, sources, drainSeconds, graceSeconds, log } = parts;
  readiness.drain();
  log.info({ drainSeconds }, "stopping");
  await pause(drainSeconds * 1000, hurry);
  for (const listener of listeners) await close(listener, graceSeconds, hurry);
  for (const source of sources) source.stop();
  log.info("stopped");
};

const pause = async (milliseconds: number, hurry: AbortSignal): Promise<void> => {
  try {
    await setTimeout(milliseconds, undefined, { signal: hurry });
  } catch {
    // in a hurry: no pause
  }
};

/**
 * Idle connections are closed at once, the others after their answer. Node never ends one that asks nothing at all, and
 * does not see one that still shakes hands; hence the grace, and more than one look.
 */
const close = async (listener: Server, graceSeconds: number, hurry: AbortSignal): Promise<void> => {
  if (!listener.listening) return;
  const closed = new AbortController();
  listener.close(() => {
    closed.abort();
  });
  await pause(graceSeconds * 1000, AbortSignal.any([hurry, closed.signal]));
  while (!closed.signal.aborted) {
    listener.closeAllConnections();
    await pause(lookMilliseconds, closed.signal);
  }
};
