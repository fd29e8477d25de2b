import { counter } from "./definition.ts";

export const internalErrorsTotal = counter({
  name: "headgate_internal_errors_total",
  help: "Faults of Headgate itself.",
  labels: {
    where:
      "the id of the rule or injector that failed, or `review` (answered 500), `certificate` (not renewed or not taken into use), `ops` (an operations endpoint)",
  },
});
