import { describe, expect, it } from "vitest";
import { formatPath } from "../admission/path.ts";
import type { JsonObject } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import { changesBetween, strongestClass } from "./changes.ts";
import { readResource } from "./read-resource.ts";

const between = (kind: Kind, old: JsonObject, next: JsonObject): string[] =>
  changesBetween(readResource(kind, { spec: old }), readResource(kind, { spec: next })).map(
    (change) => `${change.class} ${formatPath(change.path)}`,
  );

/* The operator's SpecDiff annotations, one row each. */
describe("how far a change of a FlinkDeployment reaches", () => {
  const conf = (key: string): [JsonObject, JsonObject] => [
    { flinkConfiguration: {} },
    { flinkConfiguration: { [key]: "1" } },
  ];
  it.each<[string, JsonObject, JsonObject, string[]]>([
    ["nothing", { image: "a" }, { image: "a" }, []],
    ["image", { image: "a" }, { image: "b" }, ["upgrade spec.image"]],
    ["restartNonce", {}, { restartNonce: 1 }, ["upgrade spec.restartNonce"]],
    ["restartNonce removed", { restartNonce: 1 }, {}, ["none spec.restartNonce"]],
    ["upgradeMode", { job: { upgradeMode: "savepoint" } }, { job: {} }, ["ignore spec.job.upgradeMode"]],
    ["a default written out", { job: {} }, { job: { state: "running", upgradeMode: "stateless" } }, []],
    [
      "savepointTriggerNonce",
      { job: {} },
      { job: { savepointTriggerNonce: 1 } },
      ["ignore spec.job.savepointTriggerNonce"],
    ],
    [
      "savepointRedeployNonce",
      { job: {} },
      { job: { savepointRedeployNonce: 1 } },
      ["redeploy spec.job.savepointRedeployNonce"],
    ],
    ["job.args", { job: { args: ["a"] } }, { job: { args: ["b"] } }, ["upgrade spec.job.args"]],
    ["the whole job", {}, { job: { parallelism: 1 } }, ["upgrade spec.job"]],
    [
      "parallelism, native",
      { job: { parallelism: 1 } },
      { job: { parallelism: 2 } },
      ["upgrade spec.job.parallelism"],
    ],
    [
      "parallelism, standalone",
      { mode: "standalone", job: { parallelism: 1 } },
      { mode: "standalone", job: { parallelism: 2 } },
      ["scale spec.job.parallelism"],
    ],
    [
      "TaskManager replicas, standalone",
      { mode: "standalone", taskManager: { replicas: 1 } },
      { mode: "standalone", taskManager: { replicas: 2 } },
      ["scale spec.taskManager.replicas"],
    ],
    [
      "an autoscaler option",
      ...conf("job.autoscaler.enabled"),
      ['ignore spec.flinkConfiguration["job.autoscaler.enabled"]'],
    ],
    [
      "an operator option",
      ...conf("kubernetes.operator.x"),
      ['ignore spec.flinkConfiguration["kubernetes.operator.x"]'],
    ],
    ["any other option", ...conf("web.timeout"), ['upgrade spec.flinkConfiguration["web.timeout"]']],
    [
      "vertex parallelism, native",
      ...conf("pipeline.jobvertex-parallelism-overrides"),
      ['scale spec.flinkConfiguration["pipeline.jobvertex-parallelism-overrides"]'],
    ],
    [
      "the form of a key",
      { flinkConfiguration: { "a.b": 1 } },
      { flinkConfiguration: { a: { b: "1" } } },
      [],
    ],
  ])("%s", (_, old, next, changes) => {
    expect(between("FlinkDeployment", old, next)).toEqual(changes);
  });
});

it("sees the template of a blue/green deployment", () => {
  const spec = (image: string): JsonObject => ({ template: { spec: { image } } });
  expect(between("FlinkBlueGreenDeployment", spec("a"), spec("b"))).toEqual([
    "upgrade spec.template.spec.image",
  ]);
});

it("takes the strongest class", () => {
  expect(strongestClass([])).toBe("none");
  expect(
    strongestClass([
      { path: [], class: "scale" },
      { path: [], class: "ignore" },
    ]),
  ).toBe("scale");
});
