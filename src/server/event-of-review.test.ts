import { describe, expect, it } from "vitest";
import type { Finding, Request, Verdict } from "../core/index.ts";
import { eventOfReview } from "./event-of-review.ts";

const stored = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { namespace: "shop", name: "orders", uid: "1" },
};

const finding = (rule: string, action: Finding["action"]): Finding => ({
  rule,
  action,
  path: ["spec", "image"],
  message: "is old",
  remedy: "take a new one",
});

const verdict = (request: Partial<Request>, ...findings: Finding[]): Verdict => ({
  request: {
    uid: "r",
    operation: "UPDATE",
    group: "flink.apache.org",
    version: "v1beta1",
    kindName: "FlinkDeployment",
    kind: "FlinkDeployment",
    subResource: "",
    namespace: "shop",
    name: "orders",
    user: { name: "alice", groups: [] },
    dryRun: false,
    object: stored,
    oldObject: request.operation === "CREATE" ? undefined : stored,
    ...request,
  },
  stage: "validate",
  allowed: findings.every(({ action }) => action !== "Deny"),
  edits: [],
  findings,
});

const deny = finding("a/deny", "Deny");
const warn = finding("a/warn", "Warn");
const withoutUid = { ...stored, metadata: { namespace: "shop", name: "orders" } };

describe("an Event", () => {
  it("tells of a denied update, the gravest finding in full", () => {
    expect(eventOfReview(verdict({}, deny, finding("b/deny", "Deny"), warn))).toEqual({
      type: "Warning",
      reason: "Denied",
      action: "Update",
      note: "update denied by Headgate: spec.image: is old; take a new one [a/deny] and 1 more: b/deny",
      regarding: {
        apiVersion: "flink.apache.org/v1beta1",
        kind: "FlinkDeployment",
        namespace: "shop",
        name: "orders",
        uid: "1",
      },
    });
  });

  it.each<[string, Partial<Request>, Finding, string | undefined]>([
    ["an update with a warning", {}, warn, "AdmittedWithWarnings"],
    ["a creation with a warning", { operation: "CREATE" }, warn, "AdmittedWithWarnings"],
    ["a denied deletion", { operation: "DELETE" }, deny, "Denied"],
    ["no denied creation", { operation: "CREATE" }, deny, undefined],
    ["no creation whose object has no uid yet", { operation: "CREATE", object: withoutUid }, warn, undefined],
    ["no deletion with a warning", { operation: "DELETE" }, warn, undefined],
    ["no dry run", { dryRun: true }, deny, undefined],
    ["nothing that is only recorded", {}, finding("a/audit", "Audit"), undefined],
    ["no broken object", { oldObject: { metadata: "x" } }, deny, undefined],
  ])("tells of %s", (_, request, one, reason) => {
    expect(eventOfReview(verdict(request, one))?.reason).toBe(reason);
  });

  it("is one line of limited length, whatever is found", () => {
    const long = { ...deny, message: `is\n${"é".repeat(1_000_000)}` };
    const note = eventOfReview(verdict({}, long))?.note ?? "";
    expect(note).toMatch(/^update denied by Headgate: spec\.image: is\ufffdé+…$/);
    expect(note.length).toBeLessThan(500);
  });
});
