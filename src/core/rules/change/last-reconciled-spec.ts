import type { Rule } from "../../admission/rule.ts";

export const lastReconciledSpec: Rule = {
  id: "change/last-reconciled-spec",
  title: "The spec that was deployed last can be read",
  kinds: ["FlinkDeployment", "FlinkSessionJob"],
  action: "Deny",
  parity: ["lastReconciledSpec that does not parse: the operator fails on it"],
  why: "The operator compares every update with the spec that it deployed last and keeps that as JSON in the status. When a restored backup or an edit has damaged it, the operator's own webhook answers every update with an internal error, and so does its controller.",
  fix: "repair the field with kubectl edit --subresource=status, then restart the operator, which keeps its own copy",
  since: "0.1.0",
  check: ({ lastReconciled }) =>
    lastReconciled.state === "malformed"
      ? [
          {
            path: ["status", "reconciliationStatus", "lastReconciledSpec"],
            message: `${lastReconciled.message} as it is stored, so the operator's webhook fails on this update (HTTP 500)`,
          },
        ]
      : [],
};
