/** `soon`: nothing went wrong, but what is waited for may come any moment. */
export type Outcome = "well" | "badly" | "soon";

/** Calls a function again and again, one call after the other; a call that fails is repeated after a longer pause. */
export class Rounds {
  readonly #milliseconds: number;
  #timer: NodeJS.Timeout | undefined;
  #generation = 0;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** `round` never rejects. The first one begins at once; `after` is called when the next one is due. */
  start(round: () => Promise<Outcome>, after: (outcome: Outcome) => void = () => undefined): void {
    this.stop();
    const generation = this.#generation;
    const run = async (failures: number): Promise<void> => {
      const outcome = await round();
      if (generation !== this.#generation) return;
      const next = outcome === "badly" ? failures + 1 : 0;
      const pause = this.#pause(next) / (outcome === "soon" ? 4 : 1);
      this.#timer = setTimeout(() => void run(next), pause);
      after(outcome);
    };
    void run(0);
  }

  /** No call begins any more. */
  stop(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
  }

  /**
   * At most twice as long as usual: what was lost meanwhile has to be repaired soon, and a leader whose rounds fail has to
   * renew its Lease in time. Never the same for all.
   */
  #pause(failures: number): number {
    return this.#milliseconds * 2 ** Math.min(failures, 1) * (0.75 + Math.random() / 2);
  }
}
