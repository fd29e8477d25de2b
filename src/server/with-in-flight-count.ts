import type { Metrics } from "../telemetry/metrics.ts";
import type { ReviewHandler } from "./review-handler.ts";

/** Counts the reviews that are being done. */
export const withInFlightCount =
  ({ inFlight }: Metrics, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    inFlight.inc();
    try {
      return await handler(call);
    } finally {
      inFlight.dec();
    }
  };
