import { expect, it } from "vitest";
import type { JsonObject } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import { readResource } from "../../resources/read-resource.ts";
import { findMissing, nearestPath } from "./nearest-path.ts";

it.each<[JsonObject, Path, Path | undefined, string | undefined]>([
  [{}, [], [], "has no resource"],
  [{ spec: null }, [], ["spec"], "has no resource"],
  [{ spec: "text" }, [], undefined, undefined],
  [{ spec: {} }, ["spec"], ["spec"], "has no resource"],
  [{ spec: { jobManager: null } }, ["spec"], ["spec", "jobManager"], "has no resource"],
  [{ spec: { jobManager: [] } }, ["spec"], undefined, undefined],
  [{ spec: { jobManager: {} } }, ["spec", "jobManager"], ["spec", "jobManager"], "has no resource"],
  [
    { spec: { jobManager: { resource: null } } },
    ["spec", "jobManager"],
    ["spec", "jobManager", "resource"],
    "is null",
  ],
  [{ spec: { jobManager: { resource: 1 } } }, ["spec", "jobManager"], undefined, undefined],
  [{ spec: { jobManager: { resource: {} } } }, ["spec", "jobManager", "resource"], undefined, undefined],
])("%j: nearest %j, missing at %j: %s", (object, nearest, path, found) => {
  const resource = readResource("FlinkDeployment", object);
  expect(nearestPath(resource, "jobManager", "resource")).toEqual(nearest);
  const missing = findMissing(resource, "jobManager", "resource");
  expect([missing?.path, missing?.found]).toEqual([path, found]);
});
