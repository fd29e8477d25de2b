import type { Resource } from "../admission/resource.ts";

/**
 * Amazon EMR on EKS extends FlinkDeployment: it makes the service account for the role in `executionRoleArn` and
 * configures high availability itself, so neither is ours to set.
 */
export const isEmrDialect = (resource: Resource): boolean =>
  ["emrReleaseLabel", "executionRoleArn"].some((field) => !resource.field(field).isAbsent);
