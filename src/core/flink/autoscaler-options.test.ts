import { expect, it } from "vitest";
import { flatten } from "./flatten.ts";
import { metricsWindow, utilizationTarget } from "./autoscaler-options.ts";

const inOrder = [
  "job.autoscaler.utilization.target",
  "kubernetes.operator.job.autoscaler.utilization.target",
  "kubernetes.operator.job.autoscaler.target.utilization",
  "job.autoscaler.target.utilization",
];

it.each(inOrder.map((key, index) => [key, inOrder.slice(index)] as const))(
  "%s is read before those behind it",
  (key, present) => {
    const { configuration } = flatten(Object.fromEntries(present.map((each) => [each, each])));
    expect(configuration.value(utilizationTarget)).toBe(key);
  },
);

it("has one other name where an option was never renamed", () => {
  expect(metricsWindow.aliases).toEqual(["kubernetes.operator.job.autoscaler.metrics.window"]);
});
