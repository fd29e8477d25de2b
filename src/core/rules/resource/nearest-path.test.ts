import { expect, it } from "vitest";
import type { JsonObject } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import { readResource } from "../../resources/read-resource.ts";
import { nearestPath, pathOfMissing } from "./nearest-path.ts";

it.each<[JsonObject, Path, Path | undefined]>([
  [{}, [], []],
  [{ spec: null }, [], ["spec"]],
  [{ spec: "text" }, [], undefined],
  [{ spec: {} }, ["spec"], ["spec"]],
  [{ spec: { jobManager: null } }, ["spec"], ["spec", "jobManager"]],
  [{ spec: { jobManager: [] } }, ["spec"], undefined],
  [{ spec: { jobManager: {} } }, ["spec", "jobManager"], ["spec", "jobManager"]],
  [{ spec: { jobManager: { resource: 1 } } }, ["spec", "jobManager"], undefined],
])("%j: nearest %j, missing at %j", (object, nearest, missing) => {
  const resource = readResource("FlinkDeployment", object);
  expect(nearestPath(resource, "jobManager", "resource")).toEqual(nearest);
  expect(pathOfMissing(resource, "jobManager", "resource")).toEqual(missing);
});
