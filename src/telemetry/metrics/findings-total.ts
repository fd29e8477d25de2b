import { counter } from "./definition.ts";

export const findingsTotal = counter({
  name: "headgate_findings_total",
  help: "Findings in reviews, denied or not.",
  labels: {
    rule: "the rule's id; `internal/…` where a rule or an injector failed",
    action: "`Deny`, `Warn` or `Audit`, as it was applied",
  },
});
