import type { Rule } from "../../admission/rule.ts";
import { findMissing } from "../resource/nearest-path.ts";
import { alreadyExists } from "./already-exists.ts";

export const jobReference: Rule = {
  id: "snapshot/job-reference",
  title: "A snapshot names the job that it is of",
  kinds: ["FlinkStateSnapshot"],
  action: "Deny",
  parity: ["no jobReference, unless the savepoint exists already"],
  why: "The operator triggers the snapshot at the job that is named here, in the same namespace. Without one it has nobody to ask.",
  fix: "set spec.jobReference with the kind (FlinkDeployment or FlinkSessionJob) and the name of the job",
  since: "0.1.0",
  check: ({ resource }) => {
    const missing = findMissing(resource, "jobReference");
    if (missing === undefined || alreadyExists(resource)) return [];
    const message = `${missing.found}, which only a savepoint that alreadyExists may do without`;
    return [{ path: missing.path, message }];
  },
};
