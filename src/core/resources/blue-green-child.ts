import type { Resource } from "../admission/resource.ts";

/**
 * Whether the operator made this FlinkDeployment for one side of a FlinkBlueGreenDeployment (BlueGreenUtils): an owner
 * reference anybody can write, so the name must be the one that the operator gives.
 */
export const isBlueGreenChild = ({ kind, metadata }: Resource): boolean =>
  kind === "FlinkDeployment" &&
  metadata.owners.some(
    (owner) =>
      owner.kind === "FlinkBlueGreenDeployment" &&
      [`${owner.name}-blue`, `${owner.name}-green`].includes(metadata.name),
  );
