import { isSame, type Json } from "../../admission/json.ts";
import { formatPath, valueAt, type Path } from "../../admission/path.ts";
import type { LifecycleState, Resource } from "../../admission/resource.ts";
import { quoteAt } from "../../admission/secret-place.ts";
import type { Rule } from "../../admission/rule.ts";

const free = ["spec.state", "spec.numberOfTaskManagers"];

const situations: Partial<Record<LifecycleState, string>> = {
  starting: "the cluster is starting or being changed",
  running: "the cluster is running",
  stopping: "the cluster is still stopping",
  failed: "the cluster has failed, but is still meant to run",
};

const remedyFor = (old: Resource | undefined): string => {
  const isStopDesired = old?.field("state").text === "STOPPED";
  const stop = isStopDesired
    ? ""
    : "first set only spec.state to STOPPED, which ends all jobs on the cluster, ";
  return `${stop}wait until status.state is STOPPED, then change it`;
};

const describe = (path: Path, before: Json | undefined, now: Json | undefined): string => {
  if (now === undefined) return before === undefined ? "is gone" : `is gone (was ${quoteAt(path, before)})`;
  const found = quoteAt(path, now);
  return before === undefined ? `is new (${found})` : `is ${found}, was ${quoteAt(path, before)}`;
};

/** What may change at any time: the desired state and the number of TaskManagers. */
const isFree = (path: Path): boolean => free.includes(formatPath(path));

export const sessionClusterFrozen: Rule = {
  id: "change/session-cluster-frozen",
  title: "A session cluster is changed while it is stopped",
  kinds: ["SessionCluster"],
  action: "Deny",
  why: "Until a session cluster has stopped, only its desired state and its number of TaskManagers may change. Anything else would not reach the running processes, or would replace them and end the jobs of everybody on the cluster.",
  fix: "stop the cluster first, which ends all its jobs",
  since: "0.1.0",
  check: ({ resource, old, state, changes }, { injection }) => {
    const situation = situations[state];
    if (situation === undefined) return [];
    // what the mutating stage would have put back is inject/incomplete, and no reason to stop anything
    const isPending = (path: Path): boolean => injection.pending.some((edit) => isSame(edit.path, path));
    return changes
      .filter(({ path }) => !isFree(path) && !isPending(path))
      .map(({ path }) => ({
        path,
        message: `${describe(path, valueAt(old?.object, path), valueAt(resource.object, path))}, while ${situation}: only spec.state and spec.numberOfTaskManagers may change then`,
        remedy: remedyFor(old),
      }));
  },
};
