/** Gives the slot back; further calls do nothing. */
export type Release = () => void;

/** A number of things done at once, and a queue of those that may wait, first come first served. */
export class Slots {
  readonly #size: number;
  readonly #maxQueued: number;
  readonly #queue = new Set<() => void>();
  #taken = 0;

  constructor(size: number, maxQueued: number) {
    this.#size = size;
    this.#maxQueued = maxQueued;
  }

  /** A slot, or undefined where none gets free within the time or too many wait already. */
  async take(maxWaitMilliseconds: number): Promise<Release | undefined> {
    if (this.#taken < this.#size) {
      this.#taken += 1;
      return this.#release();
    }
    if (this.#queue.size >= this.#maxQueued || maxWaitMilliseconds <= 0) return undefined;
    return (await this.#wait(maxWaitMilliseconds)) ? this.#release() : undefined;
  }

  #wait(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#queue.delete(called);
        resolve(false);
      }, milliseconds);
      const called = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      this.#queue.add(called);
    });
  }

  /** The slot passes to the first in the queue without getting free in between. */
  #release(): Release {
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const [next] = this.#queue;
      if (next === undefined) this.#taken -= 1;
      else {
        this.#queue.delete(next);
        next();
      }
    };
  }
}
