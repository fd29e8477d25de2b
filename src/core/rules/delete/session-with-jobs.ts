import { enumerate } from "../../admission/enumerate.ts";
import { isObject, property, type JsonObject } from "../../admission/json.ts";
import { readMetadata } from "../../admission/metadata.ts";
import type { Rule } from "../../admission/rule.ts";
import { isTerminating } from "./is-terminating.ts";

const namesCluster = (job: JsonObject, cluster: string): boolean => {
  const spec = property(job, "spec");
  return isObject(spec) && property(spec, "deploymentName") === cluster;
};

export const sessionWithJobs: Rule = {
  id: "delete/session-with-jobs",
  title: "A session cluster is deleted after its jobs",
  kinds: ["FlinkDeployment"],
  action: "Warn",
  operations: ["DELETE"],
  why: "The operator keeps a session cluster's finalizer until no FlinkSessionJob names it any more (SessionReconciler.cleanupInternal). So the cluster stays in deletion, its jobs go on running, and nothing of it can be changed until they are gone.",
  fix: "delete its FlinkSessionJobs first, each with a savepoint if its state matters",
  since: "0.1.0",
  check: ({ resource }, { world }) => {
    const { name, namespace } = resource.metadata;
    if (resource.mode !== "session" || isTerminating(world, namespace)) return [];
    const jobs = world.list("FlinkSessionJob", namespace);
    const names = (jobs.state === "present" ? jobs.value : [])
      .filter((job) => namesCluster(job, name))
      .map(readMetadata)
      .filter(({ deletionTimestamp }) => deletionTimestamp === undefined)
      .map((job) => job.name);
    if (names.length === 0) return [];
    return [
      { path: ["metadata", "name"], message: `is still named by session jobs: ${enumerate(names, 5)}` },
    ];
  },
};
