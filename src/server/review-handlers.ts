import type { CoreSettings, Stage } from "../core/index.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { decide } from "./decide.ts";
import type { Events } from "./prepare-events.ts";
import type { ReviewHandler } from "./review-handler.ts";
import { Slots } from "./slots.ts";
import { withErrorsAnswered } from "./with-errors-answered.ts";
import { withEvents } from "./with-events.ts";
import { withInFlightCount } from "./with-in-flight-count.ts";
import { withLog } from "./with-log.ts";
import { withMetrics } from "./with-metrics.ts";
import { withSlots } from "./with-slots.ts";
import type { WorldSource } from "./world-source.ts";

export interface ReviewHandlerParts {
  readonly settings: CoreSettings;
  readonly worlds: WorldSource;
  readonly events: Events;
  readonly log: Log;
  readonly metrics: Metrics;
  /** For each stage; as many again may wait. */
  readonly maxInFlight: number;
}

/** For each stage its own slots, so that one webhook's load does not turn the other's reviews away. */
export const reviewHandlers = (parts: ReviewHandlerParts): Readonly<Record<Stage, ReviewHandler>> => ({
  mutate: reviewHandler(parts),
  validate: reviewHandler(parts),
});

/** From the outside in. */
const reviewHandler = (parts: ReviewHandlerParts): ReviewHandler => {
  const { settings, worlds, events, log, metrics, maxInFlight } = parts;
  const decided = withInFlightCount(metrics, decide(settings, worlds));
  const limited = withSlots(new Slots(maxInFlight, maxInFlight), decided);
  return withEvents(events, log, withLog(log, withMetrics(metrics, withErrorsAnswered(log, limited))));
};
