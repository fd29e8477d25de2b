import { excludedPeriods, metricsWindow } from "../../flink/autoscaler-options.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isAutoscaled } from "../autoscaler/autoscaled.ts";
import { numberRanges } from "../autoscaler/number-ranges.ts";
import { operatorClusters } from "../clusters.ts";
import { operatorReadKeys } from "./operator-read-options.ts";
import { operatorValues } from "./operator-values.ts";
import type { OwnOption } from "./own-options.ts";

/** What the rules of the autoscaler judge. */
const autoscalerKeys: ReadonlySet<string> = new Set(
  [
    metricsWindow,
    excludedPeriods,
    ...numberRanges.flatMap(({ option, feature }) => [option, ...(feature ? [feature] : [])]),
  ].flatMap(({ key, aliases }) => [key, ...aliases]),
);

const isOfAutoscaler = (key: string): boolean =>
  key.startsWith("job.autoscaler.") || key.startsWith("kubernetes.operator.job.autoscaler.");

/** The keys in whose place the operator puts values of the spec: nothing parses what stands there. */
const replacedKeys = (subject: Subject, version: FlinkVersion, settings: CoreSettings): string[] => {
  const { resource, effective } = subject;
  if (resource.kind === "FlinkSessionJob") return replacedInSessionJob(subject);
  if (!operatorClusters.includes(resource.kind)) return [];
  const fromSpec = operatorValues({ resource, version, effective, settings }).map(({ key }) => key);
  return resource.mode === "application"
    ? [...fromSpec, "execution.shutdown-on-application-finish"]
    : fromSpec;
};

const replacedInSessionJob = ({ resource }: Subject): string[] =>
  (resource.field("job", "parallelism").number ?? 0) > 0 ? ["parallelism.default"] : [];

/** Tells the keys that nothing parses, or that another check has judged. */
export const readElsewhere = (subject: Subject, version: FlinkVersion, settings: CoreSettings) => {
  const replaced = replacedKeys(subject, version, settings);
  const isScaled = isAutoscaled(subject);
  return ({ entry: { key }, meaning }: OwnOption): boolean => {
    if (operatorReadKeys.has(key) && subject.resource.kind !== "SessionCluster") return true;
    if (isOfAutoscaler(key)) return !isScaled || autoscalerKeys.has(key);
    return replaced.includes(meaning.state === "known" ? meaning.option.key : key);
  };
};
