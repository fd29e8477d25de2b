import { counter } from "./definition.ts";

export const caBundleRepairsTotal = counter({
  name: "headgate_ca_bundle_repairs_total",
  help: "Webhook configurations whose caBundle had lost the serving authority and got it back.",
  labels: {},
});
