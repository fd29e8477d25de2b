import { autoscalerEnabled } from "../../flink/autoscaler-options.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import type { Subject } from "../../admission/subject.ts";
import { isClusterKnown } from "../session-job/known-cluster.ts";

/**
 * The operator judges the autoscaler's options only where the autoscaler is on, which it is not by default. What a
 * session job gets from its cluster is known only together with the cluster.
 */
export const isAutoscaled = (subject: Subject): boolean =>
  isClusterKnown(subject) && parseBoolean(subject.effective.value(autoscalerEnabled) ?? "") === true;
