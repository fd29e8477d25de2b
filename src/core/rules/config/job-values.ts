import { parseJavaInteger } from "../../flink/java-number.ts";
import type { Field } from "../../admission/field.ts";
import { copied, scalarOf, type ClusterSpec, type OperatorValue } from "./operator-value.ts";

/** What FlinkConfigBuilder.applyJobOrSessionSpec sets. */
export const jobValues = (spec: ClusterSpec): OperatorValue[] => {
  const { resource } = spec;
  const job = resource.field("job");
  const target = targetOf(spec);
  const field = isStandalone(spec) ? resource.field("mode") : job;
  const values = [{ key: "execution.target", field, value: target, isSame: is(target) }];
  return job.object === undefined ? values : [...values, ...applicationValues(spec)];
};

const is = (value: string) => (text: string) => text === value;

const isStandalone = ({ resource }: ClusterSpec): boolean => resource.field("mode").text === "standalone";

const targetOf = (spec: ClusterSpec): string => {
  if (isStandalone(spec)) return "remote";
  const hasJob = spec.resource.field("job").object !== undefined;
  return hasJob ? "kubernetes-application" : "kubernetes-session";
};

const applicationValues = (spec: ClusterSpec): OperatorValue[] => {
  const job = (name: string): Field => spec.resource.field("job", name);
  return [
    ...parallelism(spec),
    ...(isStandalone(spec) ? [] : copied("pipeline.jars", job("jarURI"))),
    ...copied("execution.savepoint.ignore-unclaimed-state", job("allowNonRestoredState")),
    ...copied("$internal.application.main", job("entryClass")),
  ];
};

const overrides = "pipeline.jobvertex-parallelism-overrides";

/** All slots of the TaskManagers, where their number is given; not known where the autoscaler has set overrides. */
const parallelism = (spec: ClusterSpec): OperatorValue[] => {
  const { resource, effective } = spec;
  const key = "parallelism.default";
  const replicas = resource.field("taskManager", "replicas");
  if (!replicas.isAbsent) return allSlots(spec, replicas);
  const isOverridden = effective.entries().some((entry) => entry.key.startsWith(overrides));
  const field = resource.field("job", "parallelism");
  return isOverridden || scalarOf(field) === "0" ? [] : copied(key, field);
};

const allSlots = ({ effective }: ClusterSpec, field: Field): OperatorValue[] => {
  const slots = parseJavaInteger(effective.entry("taskmanager.numberOfTaskSlots")?.value ?? "1");
  if (field.number === undefined || slots === undefined) return [];
  const value = String(field.number * slots);
  return [{ key: "parallelism.default", field, value, isSame: is(value) }];
};
