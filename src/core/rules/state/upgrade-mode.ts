import type { Resource } from "../../admission/resource.ts";

const known = ["last-state", "savepoint", "stateless"];

/**
 * How the job is upgraded; undefined where there is no job, or no known mode (resource/schema says so). Absent means stateless, while the operator takes an
 * explicit null for none of the three, so as stateful (JobSpec, DefaultValidator.validateJobSpec).
 */
export const upgradeMode = (resource: Resource): string | undefined => {
  if (resource.field("job").object === undefined) return undefined;
  const mode = resource.field("job", "upgradeMode");
  if (mode.value === undefined) return "stateless";
  return mode.value === null ? "null" : known.find((name) => name === mode.text);
};
