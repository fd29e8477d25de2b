import type { Entry } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import { foundEntry, placeOf } from "../config/found-entry.ts";

/** What is wrong with an effective value; an inherited one is corrected elsewhere, or overridden. */
export const aboutEntry = (resource: Resource, entry: Entry, fault: string): Violation => {
  const violation = { path: entryPath(resource, entry), message: `${foundEntry(entry)}, ${fault}` };
  return entry.origin === "resource"
    ? violation
    : { ...violation, remedy: `have it corrected in ${placeOf(entry)}, or set the key here` };
};
