import type { Field } from "../../admission/field.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { components, type Component } from "./components.ts";
import { checkAmount, exceeds, grammarOf, memoryGrammar, storageGrammar, type Grammar } from "./amount.ts";

/**
 * The deprecated `resource` block, whose `cpu` is a plain number: for a TaskManager zero or less means as many as slots.
 */
const checkResource = (resource: Resource, { block }: Component): Violation[] => [
  ...checkText(resource.field(block, "resource", "memory"), memoryGrammar),
  ...checkText(resource.field(block, "resource", "ephemeralStorage"), storageGrammar),
];

/** A number is none of these, which `resource/schema` reports. The operator only asks whether the text parses. */
const checkText = (field: Field, grammar: Grammar): Violation[] => {
  if (field.text === undefined) return [];
  const isParsed = grammar.parse(field.text) !== undefined;
  const violations = checkAmount(field, grammar);
  return isParsed ? violations.map((violation) => ({ ...violation, beyondOperator: true })) : violations;
};

const checkResources = (resource: Resource, { block }: Component): Violation[] => {
  const amounts = (side: string): Violation[] =>
    Object.keys(resource.field(block, "resources", side).object ?? {}).flatMap((name) =>
      checkAmount(resource.field(block, "resources", side, name), grammarOf(name)),
    );
  return [...amounts("requests"), ...amounts("limits"), ...checkLimits(resource, block)];
};

/** The operator compares these two; Kubernetes itself compares them all when the pod is made. */
const checkLimits = (resource: Resource, block: string): Violation[] =>
  ["cpu", "memory"].flatMap((name) => {
    const request = resource.field(block, "resources", "requests", name);
    const limit = resource.field(block, "resources", "limits", name);
    if (!exceeds(request, limit, grammarOf(name))) return [];
    const message = `is ${quote(request.value)}, more than the limit ${quote(limit.value)}`;
    return [{ path: request.path, message, remedy: "lower the request or raise the limit" }];
  });

export const quantities: Rule = {
  id: "resource/quantities",
  title: "Memory, CPU and storage are amounts that exist",
  kinds: operatorClusters,
  action: "Deny",
  parity: [
    "JobManager or TaskManager resource memory or ephemeral storage does not parse",
    "JobManager or TaskManager resources: memory, cpu or another quantity does not parse or is too small",
    "JobManager or TaskManager resources: request above limit",
  ],
  why: "The sizes become the pods' requests and limits and Flink's own memory settings, so one that does not parse stops the deployment. Memory is read as Flink reads it first: 2048m and 2g are binary and there are no fractions. Stricter than the operator, which lets zero memory and negative storage pass in the deprecated resource block.",
  fix: "write memory like 2048m or 2Gi, CPU like 500m or 2, storage like 10Gi",
  since: "0.1.0",
  check: ({ resource }, { settings }) =>
    components.flatMap((component) => [
      ...checkResource(resource, component),
      ...(isOperatorAtLeast(settings, "1.16") ? checkResources(resource, component) : []),
    ]),
};
