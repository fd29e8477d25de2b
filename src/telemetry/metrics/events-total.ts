import { counter } from "./definition.ts";

export const eventsTotal = counter({
  name: "headgate_events_total",
  help: "Kubernetes Events about reviewed objects, and about Headgate itself.",
  labels: {
    outcome:
      "`created`, `repeated` (counted in an Event that was there), `failed` (refused, or four times no answer), `dropped` (too many were waiting)",
  },
});
