import type { Resource } from "../../admission/resource.ts";

const known = ["last-state", "savepoint", "stateless"];

/**
 * How the job is upgraded; undefined where there is no job, or no known mode (`resource/schema` says so). Absent means
 * stateless, and so does `null`, which the API server takes out before any webhook sees it.
 */
export const upgradeMode = (resource: Resource): string | undefined => {
  if (resource.field("job").object === undefined) return undefined;
  const mode = resource.field("job", "upgradeMode");
  return mode.isAbsent ? "stateless" : known.find((name) => name === mode.text);
};
