import type { Violation } from "../../admission/finding.ts";
import type { Resource } from "../../admission/resource.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";

/** Amazon EMR may configure state and high availability by fields of its own, so there nothing of it is denied. */
export const mildForEmr = (resource: Resource, violations: readonly Violation[]): readonly Violation[] =>
  isEmrDialect(resource) ? violations.map((violation) => ({ ...violation, action: "Warn" })) : violations;
