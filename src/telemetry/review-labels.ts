import type { Verdict } from "../core/index.ts";

/** The labels of a review whose request could not be read. */
export const unreadLabels = { kind: "other", operation: "other" };

/** Of a closed set of values, whatever the request says. */
export const reviewLabels = ({ request }: Verdict): typeof unreadLabels => ({
  kind: request.kind ?? "other",
  operation: request.operation,
});

export const verdictOutcome = ({ allowed, unjudged }: Verdict): string => {
  if (unjudged !== undefined) return "unjudged";
  return allowed ? "allowed" : "denied";
};
