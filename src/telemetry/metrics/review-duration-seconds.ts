import { histogram } from "./definition.ts";
import { kindValues, stageValues } from "./labels.ts";

export const reviewDurationSeconds = histogram({
  name: "headgate_review_duration_seconds",
  help: "Time from the head of a review's request to its answer, the wait for a free slot and the body included.",
  labels: { stage: stageValues, kind: kindValues },
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
});
