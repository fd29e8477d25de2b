import type { Log } from "../telemetry/log.ts";
import { replyToError } from "./reply-to-error.ts";
import type { ReviewHandler } from "./review-handler.ts";

/** A review that fails is answered, too, so that log and metrics around it see what became of it. */
export const withErrorsAnswered =
  (log: Log, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    try {
      return await handler(call);
    } catch (error) {
      return replyToError(error, log);
    }
  };
