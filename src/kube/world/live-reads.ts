import { setTimeout as sleep } from "node:timers/promises";
import type { JsonObject, Lookup } from "../../core/index.ts";
import { statusOf, describeError } from "../api-error.ts";

type Found = Lookup<JsonObject>;

/** Rejects as ApiReader does. */
export type Read = (signal: AbortSignal) => Promise<JsonObject>;

/** Asked of the API server at once. */
const mostAtOnce = 32;
/** Waiting for their turn; a review waits with at most two of its references. */
const mostWaiting = 256;
/** For so long a read goes on, in milliseconds, whatever the review that began it waits: others may wait for the same object. */
const readMilliseconds = 2_000;

interface Waiting {
  readonly deadline: number;
  readonly start: (isLate: boolean) => void;
}

/**
 * Reads of single objects for reviews: as few at once as the API server bears, and one for all who ask for the same
 * object at the same time. Nothing is remembered afterwards.
 */
export class LiveReads {
  readonly #underWay = new Map<string, Promise<Found>>();
  readonly #waiting: Waiting[] = [];
  #running = 0;

  /**
   * What `read` finds, which is the same for everyone who asks for the path; an absence only where the read began after
   * this was called. Never rejects; `unknown` with a reason where there is no answer within so many milliseconds.
   */
  async find(path: string, read: Read, milliseconds: number): Promise<Found> {
    const over = new AbortController();
    const late = sleep(milliseconds, unknown("the API server did not answer in time"), {
      signal: over.signal,
      ref: false,
    });
    late.catch(() => undefined);
    try {
      return await Promise.race([this.#find(path, read, milliseconds), late]);
    } finally {
      over.abort();
    }
  }

  async #find(path: string, read: Read, milliseconds: number): Promise<Found> {
    const earlier = this.#underWay.get(path);
    const found = await (earlier ?? this.#shared(path, read, milliseconds));
    // the object may have come into being since that read began; whatever is under way now began after we asked
    if (earlier !== undefined && found.state === "absent") return this.#shared(path, read, milliseconds);
    return found;
  }

  #shared(path: string, read: Read, milliseconds: number): Promise<Found> {
    const underWay = this.#underWay.get(path);
    if (underWay !== undefined) return underWay;
    const found = this.#inTurn(read, performance.now() + milliseconds).finally(() => {
      this.#underWay.delete(path);
    });
    this.#underWay.set(path, found);
    return found;
  }

  async #inTurn(read: Read, deadline: number): Promise<Found> {
    if (!(await this.#turn(deadline))) return unknown("too many other look-ups were under way");
    try {
      return { state: "present", value: await read(AbortSignal.timeout(readMilliseconds)) };
    } catch (error) {
      return ofFailure(error);
    } finally {
      this.#running -= 1;
      this.#startNext();
    }
  }

  /** Whether it is its turn; false where that came too late for whoever asked, or cannot come in time. */
  async #turn(deadline: number): Promise<boolean> {
    if (this.#running < mostAtOnce) {
      this.#running += 1;
      return true;
    }
    if (this.#waiting.length >= mostWaiting) return false;
    return new Promise((resolve) => {
      const start = (isLate: boolean): void => {
        resolve(!isLate);
      };
      this.#waiting.push({ deadline, start });
    });
  }

  #startNext(): void {
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      const isLate = performance.now() > next.deadline;
      if (!isLate) this.#running += 1;
      next.start(isLate);
      if (!isLate) return;
    }
  }
}

const unknown = (reason: string): Found => ({ state: "unknown", reason });

/** A read without a resourceVersion is of the latest state (quorum), so what it does not find is not there. */
const ofFailure = (error: unknown): Found => {
  const status = statusOf(error);
  if (status === 404) return { state: "absent" };
  if (status === 403) return unknown(`Headgate may not look it up (${describeError(error)})`);
  if (error instanceof Error && error.name === "TimeoutError")
    return unknown("the API server did not answer in time");
  return unknown(`the API server could not be asked (${describeError(error)})`);
};
