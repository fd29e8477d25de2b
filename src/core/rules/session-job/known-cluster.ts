import type { Violation } from "../../admission/finding.ts";
import type { Subject } from "../../admission/subject.ts";

/** False for a session job whose cluster was not found: then the operator judges neither its job nor its options. */
export const isClusterKnown = ({ resource, target }: Subject): boolean =>
  resource.kind !== "FlinkSessionJob" || target?.state === "present";

/** Marks what the operator lets pass as long as it does not find the session job's cluster. */
export const unlessClusterIsKnown = (subject: Subject, violation: Violation): Violation =>
  isClusterKnown(subject) ? violation : { ...violation, beyondOperator: true };
