import type { ClusterEvent, EventWriter } from "../kube/events.ts";
import { isKubeError } from "../kube/kube-error.ts";
import { EventSeries, type Occurrence } from "./event-series.ts";

export type EventOutcome = "created" | "repeated" | "failed" | "dropped";

export interface EventPublisherOptions {
  readonly writer: Pick<EventWriter, "create" | "repeat">;
  readonly onOutcome: (outcome: EventOutcome, error?: unknown) => void;
}

/** Waiting to be written; when more come, the oldest are dropped. */
const maxWaiting = 256;
const maxTries = 4;

/** Milliseconds between two writes, and between two about one series. */
const spacing = 100;
const seriesSpacing = 60_000;

/**
 * Writes Events one after the other, ten a second at most, in its own time: `publish` neither waits nor fails, and what
 * happens again within ten minutes is counted in the Event that is there, once a minute. What cannot be written is
 * dropped: Events are for convenience.
 */
export class EventPublisher {
  readonly #options: EventPublisherOptions;
  readonly #series = new EventSeries();
  readonly #waiting: Occurrence[] = [];
  #working = false;
  #stopped = false;

  constructor(options: EventPublisherOptions) {
    this.#options = options;
  }

  publish(event: ClusterEvent): void {
    if (this.#stopped) return;
    const occurrence = this.#series.add(event);
    if (occurrence.count === 1) this.#enqueue(occurrence);
    else this.#enqueueLater(occurrence);
  }

  /** What is waiting is not written any more. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.length = 0;
    this.#series.clear();
  }

  #enqueueLater(occurrence: Occurrence): void {
    if (this.#stopped || occurrence.timer !== undefined || this.#waiting.includes(occurrence)) return;
    occurrence.timer = setTimeout(() => {
      occurrence.timer = undefined;
      this.#enqueue(occurrence);
    }, seriesSpacing).unref();
  }

  #enqueue(occurrence: Occurrence): void {
    if (this.#waiting.length >= maxWaiting) {
      this.#waiting.shift();
      this.#options.onOutcome("dropped");
    }
    this.#waiting.push(occurrence);
    if (!this.#working) void this.#work();
  }

  /** Never rejects. */
  async #work(): Promise<void> {
    this.#working = true;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      await this.#write(next);
      await pause(spacing);
    }
    this.#working = false;
  }

  async #write(occurrence: Occurrence, tries = 1): Promise<void> {
    try {
      this.#options.onOutcome(await this.#tell(occurrence));
    } catch (error) {
      if (this.#stopped) return;
      if (tries < maxTries && isKubeError(error, "unavailable")) {
        await pause(backOff(tries));
        return this.#write(occurrence, tries + 1);
      }
      this.#series.forget(occurrence);
      this.#options.onOutcome("failed", error);
    }
  }

  async #tell(occurrence: Occurrence): Promise<EventOutcome> {
    const { writer } = this.#options;
    const { event, name, count, first, last } = occurrence;
    if (name !== undefined && (await writer.repeat(name, count, last))) return "repeated";
    occurrence.name = await writer.create(event, name === undefined ? first : last);
    if (name === undefined && occurrence.count > 1) this.#enqueueLater(occurrence);
    return "created";
  }
}

/** Keeps no process alive. */
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** Milliseconds before something is tried again, after so many failures in a row. */
const backOff = (failures: number): number => 1000 * 2 ** failures * (1 - Math.random() / 2);
