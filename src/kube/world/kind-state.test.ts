import { expect, it } from "vitest";
import { ApiError } from "../api-error.ts";
import { stateAfter } from "./kind-state.ts";

const watched = {
  kind: "FlinkDeployment",
  apiVersion: "flink.apache.org/v1beta1",
  plural: "flinkdeployments",
} as const;

const forbidden = Object.assign(new Error("Forbidden"), { statusCode: 403 });

it.each([
  [new ApiError(404, "404 page not found"), { name: "missing" }],
  [Object.assign(new Error("Not Found"), { statusCode: 404 }), { name: "missing" }],
  [new ApiError(500, "etcd"), { name: "lost", reason: "etcd" }],
  [new ApiError(401, "Unauthorized"), { name: "lost", reason: "Unauthorized" }],
  [
    new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }),
    { name: "lost", reason: "fetch failed: connect ECONNREFUSED" },
  ],
  ["what is no error", { name: "lost", reason: "what is no error" }],
  [
    forbidden,
    {
      name: "forbidden",
      reason: "GET /apis/flink.apache.org/v1beta1/flinkdeployments: Forbidden",
      remedy:
        "grant the service account list and watch on flinkdeployments of flink.apache.org, in all namespaces",
    },
  ],
])("%s", (error, expected) => {
  expect(stateAfter(error, 4, watched)).toEqual(expected);
});

it.each([1, 2, 3])("a refusal is not believed the first times (%d)", (failures) => {
  expect(stateAfter(forbidden, failures, watched)).toEqual({ name: "lost", reason: "Forbidden" });
});
