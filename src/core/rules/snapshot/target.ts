import type { Violation } from "../../admission/finding.ts";
import { quote, type JsonObject } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Lookup } from "../../admission/world.ts";
import { alreadyExists } from "./already-exists.ts";

const jobKinds = ["FlinkDeployment", "FlinkSessionJob"];

const checkCompleteness = (resource: Resource): Violation[] => {
  const reference = resource.field("jobReference");
  if (reference.object === undefined) return [];
  return ["kind", "name"]
    .filter((part) => resource.field("jobReference", part).isAbsent)
    .map((part) => ({ path: reference.path, message: `has no ${part}, so no job can be found by it` }));
};

const checkTarget = (resource: Resource, target: Lookup<JsonObject> | undefined): Violation[] => {
  const { path } = resource.field("jobReference");
  const kind = resource.field("jobReference", "kind").text ?? "";
  if (target === undefined || target.state === "present" || !jobKinds.includes(kind)) return [];
  const named = `names the ${kind} ${quote(resource.field("jobReference", "name").text)}`;
  if (target.state === "unknown") {
    const message = `${named}, which could not be looked up: ${target.reason}`;
    return [{ path, message, remedy: "make sure that the job exists", action: "Warn" }];
  }
  return [{ path, message: `${named}, but the namespace ${quote(resource.metadata.namespace)} has none` }];
};

export const target: Rule = {
  id: "snapshot/target",
  title: "The job of a snapshot exists",
  kinds: ["FlinkStateSnapshot"],
  action: "Deny",
  parity: ["target not found while the snapshot is still to be triggered"],
  why: "A snapshot that is still to be taken needs the job that it is of, in its own namespace. The operator refuses it where there is none, because it could never be triggered.",
  fix: "name an existing FlinkDeployment or FlinkSessionJob of the same namespace",
  since: "0.1.0",
  check: (subject) => {
    const isPending = subject.state === "absent" || subject.state === "starting";
    if (!isPending || alreadyExists(subject.resource)) return [];
    return [...checkCompleteness(subject.resource), ...checkTarget(subject.resource, subject.target)];
  },
};
