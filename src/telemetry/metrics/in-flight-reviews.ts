import { gauge } from "./definition.ts";

export const inFlightReviews = gauge({
  name: "headgate_in_flight_reviews",
  help: "Reviews being read or decided now; those that wait for a free slot are not counted.",
  labels: {},
});
