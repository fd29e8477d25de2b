import { Problem } from "./problem.ts";
import type { ReviewHandler } from "./review-handler.ts";
import type { Slots } from "./slots.ts";

/** What the caller needs at the end to hear of it before it gives up. */
const reserveMilliseconds = 1000;

/**
 * Only so many reviews at once, their bodies included. Who finds no slot while there is time is told to come again:
 * a call that just runs into its deadline is not repeated by the API server.
 */
export const withSlots =
  (slots: Slots, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    const release = await slots.take(call.deadline - reserveMilliseconds - performance.now());
    if (release === undefined) throw new Problem("server-busy", "has too many reviews to do, try again");
    try {
      return await handler(call);
    } finally {
      release();
    }
  };
