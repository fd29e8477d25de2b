import type { Resource } from "../../admission/resource.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";

/** Amazon EMR on EKS switches high availability on by a field of its own and completes the configuration itself. */
export const isHighAvailabilityOnByEmr = (resource: Resource): boolean =>
  isEmrDialect(resource) && resource.field("jobManager", "highAvailabilityEnabled").boolean === true;
