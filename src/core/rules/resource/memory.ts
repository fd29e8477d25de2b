import { hasPlaceholder } from "../../flink/placeholder.ts";
import {
  jobManagerMemoryDerivable,
  taskManagerMemoryDerivable,
  type Derivable,
} from "../../flink/memory-model.ts";
import type { Configuration } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import { operatorClusters } from "../clusters.ts";
import { components, type Component } from "./components.ts";
import { checkContradiction } from "./memory-contradictions.ts";
import { neitherSize, setsMemory } from "./memory-sizes.ts";
import { findMissing } from "./nearest-path.ts";

const models = { jobManager: jobManagerMemoryDerivable, taskManager: taskManagerMemoryDerivable };

const inResource = ["resource", "memory"];
const inResources = [
  ["resources", "requests", "memory"],
  ["resources", "limits", "memory"],
];

const isGiven = (resource: Resource, { block }: Component, places: readonly (readonly string[])[]): boolean =>
  places.some((place) => !resource.field(block, ...place).isAbsent);

/** Why Flink cannot make a memory model of the configuration; nothing where that hangs on a gap in a file. */
const whyUnderivable = (
  { block }: Component,
  effective: Configuration,
  inFile: boolean,
): string | undefined => {
  const uncertain: string[] = [];
  const derived: Derivable = models[block]((key) => {
    const value = effective.entry(key)?.value;
    if (value !== undefined && inFile && hasPlaceholder(value)) uncertain.push(key);
    return value;
  });
  return derived.derivable || uncertain.length > 0 ? undefined : derived.reason;
};

const describe = (component: Component, effective: Configuration, lack: string, reason: string): string =>
  setsMemory(component, effective)
    ? `has ${component.title} memory that cannot be divided: ${reason}`
    : `${lack}, and the configuration sets ${neitherSize(component)}`;

const remedy = (resource: Resource, component: Component, settings: CoreSettings): string => {
  const block = [...resource.specPath, component.block].join(".");
  const isIgnored = isGiven(resource, component, inResources);
  const hint = isIgnored ? ` (operator ${settings.operator.version} does not read ${block}.resources)` : "";
  return `set ${block}.resource.memory, for example to 2048m${hint}`;
};

export const memory: Rule = {
  id: "resource/memory",
  title: "JobManager and TaskManager have memory",
  kinds: operatorClusters,
  action: "Deny",
  parity: ["JobManager memory not defined", "TaskManager memory not defined"],
  why: "Flink divides a process's memory among heap, metaspace, network and state before it starts it. Without a size, or with sizes that contradict one another, there is nothing to divide and no pod is started. Stricter than the operator, which asks no more once any memory is given.",
  fix: "set the memory of the JobManager and of the TaskManager",
  since: "0.1.0",
  check: (subject, { settings, inFile = false }) => {
    const { resource, effective } = subject;
    const places = isOperatorAtLeast(settings, "1.16") ? [inResource, ...inResources] : [inResource];
    return components.flatMap((component): Violation[] => {
      if (isGiven(resource, component, places)) return checkContradiction(subject, component, settings);
      const reason = whyUnderivable(component, effective, inFile);
      const missing = findMissing(resource, component.block, "resource", "memory");
      if (reason === undefined || missing === undefined) return [];
      const lack = missing.isNull ? "is null" : `has no ${component.title} memory`;
      const message = describe(component, effective, lack, reason);
      return [{ path: missing.path, message, remedy: remedy(resource, component, settings) }];
    });
  },
};
