import { counter } from "./definition.ts";

export const editsTotal = counter({
  name: "headgate_edits_total",
  help: "Edits sent to the API server.",
  labels: { injector: "the injector's id" },
});
