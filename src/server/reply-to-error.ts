import { Failure, refuse } from "../core/index.ts";
import type { Log } from "../telemetry/log.ts";
import { Problem, problemReply } from "./problem.ts";
import type { Reply } from "./review-handler.ts";

/** The one place where an error becomes an answer; of what nobody foresaw only the log tells more. */
export const replyToError = (error: unknown, log: Log): Reply => {
  if (error instanceof Problem) return problemReply(error);
  if (error instanceof Failure) {
    const { status, body, outcome } = refuse(error);
    return { status, headers: {}, body, outcome };
  }
  log.error({ err: error }, "a review failed unexpectedly");
  const message = "failed unexpectedly, which is a fault of Headgate; its log says more";
  return problemReply(new Problem("server-internal-error", message));
};
