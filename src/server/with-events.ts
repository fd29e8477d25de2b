import type { Log } from "../telemetry/log.ts";
import { eventOfReview } from "./event-of-review.ts";
import type { Events } from "./prepare-events.ts";
import type { Reply, ReviewHandler } from "./review-handler.ts";

/** Tells of what was objected to at the object itself, after the answer. */
export const withEvents =
  (events: Events, log: Log, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    const reply = await handler(call);
    setImmediate(tell, reply, events, log);
    return reply;
  };

const tell = ({ outcome }: Reply, events: Events, log: Log): void => {
  try {
    const event = "verdict" in outcome ? eventOfReview(outcome.verdict) : undefined;
    if (event !== undefined) events.publish(event);
  } catch (error) {
    log.error({ err: error }, "no Event could be made of a review");
  }
};
