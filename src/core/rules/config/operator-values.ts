import { parseFlinkMemory, parseOperatorMemory } from "../../flink/memory-size.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import { components } from "../resource/components.ts";
import { jobValues } from "./job-values.ts";
import {
  amountOf,
  copied,
  hasNewKeys,
  scalarOf,
  type ClusterSpec,
  type OperatorValue,
} from "./operator-value.ts";

/** Every key that the operator sets from the spec of this cluster, other than its identity (config/forbidden-key). */
export const operatorValues = (spec: ClusterSpec): OperatorValue[] => [
  ...images(spec),
  ...copied("kubernetes.service-account", spec.resource.field("serviceAccount")),
  ...replicas(spec),
  ...memory(spec),
  ...processors(spec),
  ...podTemplates(spec),
  ...jobValues(spec),
];

const images = (spec: ClusterSpec): OperatorValue[] => [
  ...copied(
    hasNewKeys(spec) ? "kubernetes.container.image.ref" : "kubernetes.container.image",
    spec.resource.field("image"),
  ),
  ...copied("kubernetes.container.image.pull-policy", spec.resource.field("imagePullPolicy")),
];

/** One, where the block does not say (JobManagerSpec). */
const replicas = ({ resource }: ClusterSpec): OperatorValue[] => {
  const key = "kubernetes.jobmanager.replicas";
  const field = resource.field("jobManager", "replicas");
  const isDefault = field.value === undefined && resource.field("jobManager").object !== undefined;
  return isDefault ? [{ key, field, value: "1", isSame: (text) => text === "1" }] : copied(key, field);
};

const memory = (spec: ClusterSpec): OperatorValue[] =>
  components.flatMap(({ block }) => {
    const key = `${block.toLowerCase()}.memory.process.size`;
    return copied(key, amountOf(spec, block, "memory")).map((value) => ({
      ...value,
      isSame: (text) => parseFlinkMemory(text) === parseOperatorMemory(value.value ?? ""),
    }));
  });

const processors = (spec: ClusterSpec): OperatorValue[] =>
  components.flatMap(({ block }) => {
    const old = `kubernetes.${block.toLowerCase()}.cpu`;
    const values = copied(hasNewKeys(spec) ? `${old}.amount` : old, amountOf(spec, block, "cpu"));
    return values.map((value) => ({ ...value, isSame: (text) => coresIn(text) === coresIn(value.value) }));
  });

/** FlinkConfigBuilder.parseCpuValue: a number, or thousandths with an `m`. */
const coresIn = (text = ""): number => (text.endsWith("m") ? Number(text.slice(0, -1)) / 1000 : Number(text));

const probeKey = "kubernetes.operator.jm-deployment.startup.probe.enabled";

/** The JobManager gets a template of its own for its startup probe, unless that is off (applyPodTemplate). */
const podTemplates = ({ resource, effective }: ClusterSpec): OperatorValue[] =>
  components.flatMap(({ block }) => {
    const sources = [
      resource.field(block, "podTemplate"),
      resource.field("podTemplate"),
      resource.field(block, "resource", "ephemeralStorage"),
    ];
    const given = sources.find((source) => source.object !== undefined || scalarOf(source) !== undefined);
    const isProbed = block === "jobManager" && parseBoolean(effective.entry(probeKey)?.value ?? "") !== false;
    const field = given ?? (isProbed ? resource.field("jobManager", "podTemplate") : undefined);
    const key = `kubernetes.pod-template-file.${block.toLowerCase()}`;
    return field === undefined ? [] : [{ key, field, isSame: () => false }];
  });
