import { flinkGroup } from "../admission/kind.ts";
import type { Resource } from "../admission/resource.ts";

/**
 * Whether the operator made this FlinkDeployment for one side of a FlinkBlueGreenDeployment (BlueGreenUtils): an owner
 * reference anybody can write, so the name must be the one that the operator gives.
 */
const isNamedChild = ({ kind, metadata }: Resource): boolean =>
  kind === "FlinkDeployment" &&
  metadata.owners.some(
    (owner) =>
      owner.kind === "FlinkBlueGreenDeployment" &&
      owner.apiVersion.startsWith(`${flinkGroup}/`) &&
      [`${owner.name}-blue`, `${owner.name}-green`].includes(metadata.name),
  );

/** What was no child when it was stored does not become one by an owner reference. */
export const isBlueGreenChild = (resource: Resource, old: Resource | undefined): boolean =>
  isNamedChild(resource) && (old === undefined || isNamedChild(old));
