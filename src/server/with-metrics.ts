import type { Verdict } from "../core/index.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { reviewLabels, unreadLabels, verdictOutcome } from "../telemetry/review-labels.ts";
import type { Reply, ReviewHandler } from "./review-handler.ts";

const internalRule = "internal/";

/** Counts each review by its outcome, and what it found. */
export const withMetrics =
  (metrics: Metrics, handler: ReviewHandler): ReviewHandler =>
  async (call) => {
    const start = performance.now();
    const reply = await handler(call);
    const { kind, operation } =
      "verdict" in reply.outcome ? reviewLabels(reply.outcome.verdict) : unreadLabels;
    metrics.reviews.inc({ stage: call.stage, kind, operation, outcome: outcomeOf(reply) });
    metrics.reviewDuration.observe({ stage: call.stage, kind }, (performance.now() - start) / 1000);
    if ("verdict" in reply.outcome) countVerdict(metrics, reply.outcome.verdict);
    if (reply.status === 500) metrics.internalErrors.inc({ where: "review" });
    return reply;
  };

const outcomeOf = ({ outcome, status }: Reply): string => {
  if ("verdict" in outcome) return verdictOutcome(outcome.verdict);
  if (status === 429) return "busy";
  return status === 500 ? "failed" : "refused";
};

const countVerdict = (metrics: Metrics, { findings, edits }: Verdict): void => {
  for (const { rule, action } of findings) {
    metrics.findings.inc({ rule, action });
    if (rule.startsWith(internalRule)) metrics.internalErrors.inc({ where: rule.slice(internalRule.length) });
  }
  for (const { injector } of edits) metrics.edits.inc({ injector });
};
