import { counter } from "./definition.ts";

export const selfProbeFailuresTotal = counter({
  name: "headgate_self_probe_failures_total",
  help: "Looks that found the serving certificate not to be what a webhook entry's caBundle accepts.",
  labels: {},
});
