import { parseJavaInteger } from "../../flink/java-number.ts";
import type { Violation } from "../../admission/finding.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { components, type Component } from "./components.ts";

/**
 * From 1.16 on, which has `resources` (FLINK-33548, FlinkConfigBuilder.applyJobManagerSpec). Nearly every resource still
 * has the older block, so that alone is said only to an author who is at it.
 */
const checkResource = (resource: Resource, { block }: Component, inFile: boolean): Violation[] => {
  const { path, isAbsent } = resource.field(block, "resource");
  if (isAbsent) return [];
  const successor = resource.field(block, "resources");
  const instead = formatPath(successor.path);
  if (!successor.isAbsent) {
    return [{ path, message: `is ignored, because ${instead} is set`, remedy: "take it out" }];
  }
  const remedy = `write ${instead} with requests and limits`;
  return inFile ? [{ path, message: "is deprecated", remedy, action: "Audit" }] : [];
};

/** Others report what is none. */
const isCount = (value: number): boolean => value >= 1 && value < 2 ** 31;

/** FlinkConfigBuilder.getParallelism. */
const checkParallelism = ({ resource, effective }: Subject): Violation[] => {
  const { path, number: parallelism } = resource.field("job", "parallelism");
  const replicas = resource.field("taskManager", "replicas");
  const slots = parseJavaInteger(effective.entry("taskmanager.numberOfTaskSlots")?.value ?? "1");
  if (parallelism === undefined || replicas.number === undefined || slots === undefined) return [];
  const actual = replicas.number * slots;
  if (actual === parallelism || ![actual, parallelism].every(isCount)) return [];
  const where = formatPath(replicas.path);
  const message = `is ${parallelism}, but is ignored: ${where} is ${replicas.number}, and with ${slots} ${slots === 1 ? "slot" : "slots"} each the job runs with ${actual}`;
  return [{ path, message, remedy: `leave it out, or take out ${where}` }];
};

export const deprecatedField: Rule = {
  id: "resource/deprecated-field",
  title: "No field is written that is ignored or about to go",
  kinds: operatorClusters,
  action: "Warn",
  why: "The operator only logs what it ignores: with taskManager.replicas it never looks at the job's parallelism, with a resources block never at the older resource. The older block will go in a later version of the API, and its sizes with it.",
  fix: "take out what is ignored",
  since: "0.1.0",
  check: (subject, { settings, inFile = false }) => [
    ...(isOperatorAtLeast(settings, "1.16")
      ? components.flatMap((component) => checkResource(subject.resource, component, inFile))
      : []),
    ...checkParallelism(subject),
  ],
};
