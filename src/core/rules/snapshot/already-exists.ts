import type { Resource } from "../../admission/resource.ts";

/** The resource only records a savepoint that is there already, so no job has to take it. */
export const alreadyExists = (resource: Resource): boolean =>
  resource.field("savepoint", "alreadyExists").boolean === true;
