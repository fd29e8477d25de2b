import type { ClusterEvent } from "../kube/events.ts";
import type { ObjectName } from "../kube/versioned-secret.ts";

/** The same event, which happened once or several times. */
export interface Occurrence {
  readonly event: ClusterEvent;
  readonly key: string;
  readonly first: Date;
  last: Date;
  /** Milliseconds of the monotonic clock. */
  lastAt: number;
  count: number;
  /** Where it was written; undefined before that. */
  name: ObjectName | undefined;
  /** For what is to be written of it later. */
  timer: NodeJS.Timeout | undefined;
}

/** What happens again within this time is the same series. */
const windowMilliseconds = 600_000;
const maxSeries = 1000;

/** The events of the last ten minutes by what they say about what; the longest ago are forgotten where there are more. */
export class EventSeries {
  readonly #byKey = new Map<string, Occurrence>();

  /** Counts the event to those that say the same. */
  add(event: ClusterEvent, at = performance.now()): Occurrence {
    const key = keyOf(event);
    const known = this.#byKey.get(key);
    if (known !== undefined && at - known.lastAt > windowMilliseconds) this.forget(known);
    const occurrence = this.#byKey.get(key) ?? begun(event, key);
    occurrence.count += 1;
    occurrence.last = new Date();
    occurrence.lastAt = at;
    // the last of a Map is the youngest
    this.#byKey.delete(key);
    this.#byKey.set(key, occurrence);
    const [oldest] = this.#byKey.values();
    if (oldest !== undefined && this.#byKey.size > maxSeries) this.forget(oldest);
    return occurrence;
  }

  forget(occurrence: Occurrence): void {
    clearTimeout(occurrence.timer);
    if (this.#byKey.get(occurrence.key) === occurrence) this.#byKey.delete(occurrence.key);
  }

  clear(): void {
    for (const occurrence of this.#byKey.values()) this.forget(occurrence);
  }
}

const keyOf = ({ type, reason, action, note, regarding }: ClusterEvent): string =>
  JSON.stringify([type, reason, action, note, regarding.apiVersion, regarding.kind, regarding.uid]);

const begun = (event: ClusterEvent, key: string): Occurrence => {
  const now = new Date();
  return { event, key, first: now, last: now, lastAt: 0, count: 0, name: undefined, timer: undefined };
};
