import { isClusterName } from "../flink/cluster-name.ts";
import type { Injector } from "../admission/injector.ts";

const label = "target.session";

/** What the operator's own mutating webhook does too (DefaultFlinkMutator): it finds a cluster's jobs by this label. */
export const sessionLabel: Injector = {
  id: "session-label",
  title: "Label a session job with the cluster that it names",
  kinds: ["FlinkSessionJob"],
  inject: ({ resource }) => {
    const target = resource.field("deploymentName").text;
    if (target === undefined || !isClusterName(target) || resource.metadata.labels[label] === target)
      return [];
    return [
      {
        path: ["metadata", "labels", label],
        value: target,
        reason: "the operator finds the jobs of a session cluster by this label",
        required: true,
      },
    ];
  },
};
