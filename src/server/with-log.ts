import type { Log } from "../telemetry/log.ts";
import { reviewFields } from "../telemetry/review-fields.ts";
import type { Reply, ReviewHandler } from "./review-handler.ts";

/** One line for each review. */
export const withLog =
  (log: Log, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    const start = performance.now();
    const reply = await handler(call);
    const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
    write(log, reply, { stage: call.stage, status: reply.status, milliseconds });
    return reply;
  };

/** Of what could not be read only the code: a parser's message quotes what it read. */
const write = (log: Log, { outcome }: Reply, fields: object): void => {
  if ("verdict" in outcome) log.info({ ...fields, ...reviewFields(outcome.verdict) }, "review");
  else if ("failure" in outcome) log.warn({ ...fields, failure: outcome.failure.code }, "review");
  else log.warn({ ...fields, problem: outcome.problem }, "review");
};
