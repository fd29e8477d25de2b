import { Field } from "../../admission/field.ts";
import type { JsonObject } from "../../admission/json.ts";
import { readMetadata } from "../../admission/metadata.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import type { World } from "../../admission/world.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { snapshotResourceEnabled } from "../../flink/operator-options.ts";

/** When the job that runs now began, in milliseconds since 1970, written as text (AbstractFlinkResource's JobStatus). */
export const jobStart = (resource: Resource): number | undefined => {
  const text = resource.at("status", "jobStatus", "startTime").text ?? "";
  return /^[1-9][0-9]{0,14}$/.test(text) ? Number(text) : undefined;
};

/** The only place where the operator noted savepoints before it had FlinkStateSnapshots, and still does without them. */
const inStatus = (resource: Resource, start: number): boolean => {
  const time = resource.at("status", "jobStatus", "savepointInfo", "lastSavepoint", "timeStamp").number;
  return time !== undefined && time >= start;
};

const isSavepointOf = (snapshot: JsonObject, { kind, metadata }: Resource, start: number): boolean => {
  const at = (...path: string[]): Field => new Field(snapshot, path);
  const savepoint = at("spec", "savepoint");
  return (
    readMetadata(snapshot).deletionTimestamp === undefined &&
    at("spec", "jobReference", "kind").text === kind &&
    at("spec", "jobReference", "name").text === metadata.name &&
    savepoint.object !== undefined &&
    // registers a path that somebody wrote there; nothing is taken from the job
    savepoint.object.alreadyExists !== true &&
    at("status", "state").text === "COMPLETED" &&
    Date.parse(at("status", "resultTimestamp").text ?? "") >= start
  );
};

/** Whether the job left a savepoint after this moment; `unknown` where not all of the places to look are at hand. */
export const hasSavepointSince = (
  { resource, effective }: Subject,
  world: World,
  start: number,
): boolean | "unknown" => {
  if (inStatus(resource, start)) return true;
  const snapshots = world.list("FlinkStateSnapshot", resource.metadata.namespace);
  if (snapshots.state === "present") {
    return snapshots.value.some((snapshot) => isSavepointOf(snapshot, resource, start));
  }
  const isInStatusOnly = parseBoolean(effective.get(snapshotResourceEnabled)?.value ?? "") === false;
  return snapshots.state === "absent" || isInStatusOnly ? false : "unknown";
};
