import { expect, it } from "vitest";
import { shippedRights } from "../../src/kube/doctor/rights.ts";
import { permissions } from "./permissions.ts";

it("headgate doctor asks about what the manifests grant, but for the component's SessionClusters", () => {
  const asked = shippedRights.map(({ where, verb, resource, group, name }) =>
    [where, verb, group === "" ? resource : `${resource}.${group}`, name ?? "any"].join(" "),
  );
  const granted = permissions
    .filter(({ resource }) => !resource.startsWith("sessionclusters"))
    .map(({ role, verb, resource, names }) =>
      [role.kind === "Role" ? "namespace" : "cluster", verb, resource, names?.join() ?? "any"].join(" "),
    );
  expect(asked.toSorted()).toEqual(granted.toSorted());
});
