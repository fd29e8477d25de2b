import { counter } from "./definition.ts";
import { kindValues, stageValues } from "./labels.ts";

export const reviewsTotal = counter({
  name: "headgate_reviews_total",
  help: "Reviews answered.",
  labels: {
    stage: stageValues,
    kind: kindValues,
    operation: "`CREATE`, `UPDATE`, `DELETE`, `CONNECT`, or `other` where no review could be read",
    outcome: [
      "`allowed`",
      "`denied`",
      "`unjudged` (let through: nothing that Headgate judges)",
      "`refused` (no review that could be read: 400, 408 or 413)",
      "`busy` (429)",
      "`failed` (500)",
    ].join(", "),
  },
});
