import { gauge } from "./definition.ts";

export const ready = gauge({
  name: "headgate_ready",
  help: "1 where the replica is ready for reviews, as `/readyz` says, and 0 where it is not.",
  labels: {},
});
