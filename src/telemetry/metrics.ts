import { Registry } from "prom-client";
import { caBundleRepairsTotal } from "./metrics/ca-bundle-repairs-total.ts";
import { certificateNotAfterTimestampSeconds } from "./metrics/certificate-not-after-timestamp-seconds.ts";
import { editsTotal } from "./metrics/edits-total.ts";
import { eventsTotal } from "./metrics/events-total.ts";
import { findingsTotal } from "./metrics/findings-total.ts";
import { inFlightReviews } from "./metrics/in-flight-reviews.ts";
import { internalErrorsTotal } from "./metrics/internal-errors-total.ts";
import { ready } from "./metrics/ready.ts";
import { reviewDurationSeconds } from "./metrics/review-duration-seconds.ts";
import { reviewsTotal } from "./metrics/reviews-total.ts";
import { rotationPhase } from "./metrics/rotation-phase.ts";
import { selfProbeFailuresTotal } from "./metrics/self-probe-failures-total.ts";
import { worldAgeSeconds } from "./metrics/world-age-seconds.ts";

/** All metrics there are; docs/metrics.md is made from this list. */
export const metricDefinitions = {
  reviews: reviewsTotal,
  reviewDuration: reviewDurationSeconds,
  findings: findingsTotal,
  edits: editsTotal,
  inFlight: inFlightReviews,
  ready,
  internalErrors: internalErrorsTotal,
  certificateNotAfter: certificateNotAfterTimestampSeconds,
  rotationPhase,
  caBundleRepairs: caBundleRepairsTotal,
  selfProbeFailures: selfProbeFailuresTotal,
  worldAge: worldAgeSeconds,
  events: eventsTotal,
};

type Instruments = {
  readonly [Name in keyof typeof metricDefinitions]: ReturnType<(typeof metricDefinitions)[Name]["create"]>;
};

export interface Metrics extends Instruments {
  /** The Prometheus text format. */
  text(): Promise<string>;
  /** Has this done before each `text`, for what is measured only when someone asks. */
  onScrape(measure: () => void): void;
  /** The media type of `text`. */
  readonly contentType: string;
}

/** Instruments of their own, so that two servers in one process do not count for each other. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const instruments = Object.fromEntries(
    Object.entries(metricDefinitions).map(([name, metric]) => [name, metric.create(registry)]),
  ) as Instruments; // fromEntries forgets which name has which instrument
  const measures: (() => void)[] = [];
  return {
    ...instruments,
    text: () => {
      for (const measure of measures) measure();
      return registry.metrics();
    },
    onScrape: (measure) => {
      measures.push(measure);
    },
    contentType: registry.contentType,
  };
};
