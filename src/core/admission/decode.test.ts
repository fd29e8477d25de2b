import { describe, expect, it } from "vitest";
import { decodeReview } from "./decode.ts";
import { Failure } from "./failure.ts";

const object = {
  apiVersion: "flink.apache.org/v1beta1",
  kind: "FlinkDeployment",
  metadata: { name: "orders" },
};
const request = {
  uid: "1",
  operation: "CREATE",
  kind: { group: "flink.apache.org", version: "v1beta1", kind: "FlinkDeployment" },
  namespace: "shop",
  name: "orders",
  userInfo: { username: "alice", groups: ["team"] },
  object,
};
const review = (over: object = {}): object => ({
  apiVersion: "admission.k8s.io/v1",
  kind: "AdmissionReview",
  request: { ...request, ...over },
});
const decode = (value: unknown): unknown => {
  try {
    return decodeReview(typeof value === "string" ? value : JSON.stringify(value));
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};

it("reads what the API server sends", () => {
  expect(decode(review())).toMatchObject({
    uid: "1",
    operation: "CREATE",
    kind: "FlinkDeployment",
    namespace: "shop",
    name: "orders",
    user: { name: "alice", groups: ["team"] },
    dryRun: false,
    object,
    oldObject: undefined,
  });
});

it("leaves foreign kinds undecided, also where only the group is foreign", () => {
  const pod = { kind: { group: "", version: "v1", kind: "Pod" }, object: { apiVersion: "v1", kind: "Pod" } };
  expect(decode(review(pod))).toMatchObject({ kind: undefined, kindName: "Pod" });
  const foreign = { group: "events.ibm.com", version: "v1", kind: "FlinkDeployment" };
  expect(decode(review({ kind: foreign, object: null }))).toMatchObject({ kind: undefined });
});

describe("a body that is no review", () => {
  it.each([
    ["", "review-not-json"],
    ["{", "review-not-json"],
    ["null", "review-wrong-kind"],
    ["[]", "review-wrong-kind"],
    [{ apiVersion: "admission.k8s.io/v1beta1", kind: "AdmissionReview" }, "review-wrong-kind"],
    [{ apiVersion: "v1", kind: "Pod" }, "review-wrong-kind"],
    [{ apiVersion: "admission.k8s.io/v1", kind: "AdmissionReview" }, "review-no-request"],
    [review({ uid: undefined }), "review-bad-request"],
    [review({ uid: 7 }), "review-bad-request"],
    [review({ operation: "PATCH" }), "review-unknown-operation"],
    [review({ operation: undefined }), "review-bad-request"],
    [review({ namespace: ["shop"] }), "review-bad-request"],
    [review({ userInfo: { username: {} } }), "review-bad-request"],
    [review({ object: null }), "review-object-missing"],
    [review({ object: "text" }), "review-bad-request"],
    [review({ operation: "UPDATE" }), "review-object-missing"],
    [review({ operation: "DELETE", object: null }), "review-object-missing"],
    [review({ object: { ...object, kind: "FlinkSessionJob" } }), "review-kind-mismatch"],
    [review({ object: { ...object, apiVersion: "example.org/v1" } }), "review-kind-mismatch"],
    [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "review-too-deep"],
    [" ".repeat(7 * 1024 * 1024 + 1), "review-too-large"],
  ])("%.60j is %s", (body, code) => {
    expect(decode(body)).toBe(code);
  });
});
