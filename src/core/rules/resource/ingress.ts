import { checkIngressTemplate, unknownPlaceholders } from "../../flink/ingress-template.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { findMissing } from "./nearest-path.ts";

const known = ["{{name}}", "{{namespace}}"];

const remedyFor = (placeholders: readonly string[]): string => {
  const meant = placeholders.map((text) => text.replace(/\s/g, ""));
  return meant.every((text) => known.includes(text.toLowerCase()))
    ? `write ${[...new Set(meant)].join(" and ")} without blanks`
    : "use one of these two, or write the text itself";
};

const checkPlaceholders = (template: string, path: Path): Violation[] => {
  const unknown = unknownPlaceholders(template);
  if (unknown.length === 0) return [];
  const message = `holds ${quote(unknown.join(" "))}, which nobody fills in, expected only {{name}} and {{namespace}}`;
  return [{ path, message, remedy: remedyFor(unknown), action: "Warn" }];
};

const checkPresence = (resource: Resource): Violation[] => {
  const missing = findMissing(resource, "ingress", "template");
  if (missing === undefined) return [];
  return [{ path: missing.path, message: `${missing.found}, but the operator requires one` }];
};

export const ingress: Rule = {
  id: "resource/ingress",
  title: "An ingress has a template that makes a URL",
  kinds: operatorClusters,
  action: "Deny",
  judgesTemplates: true,
  parity: ["ingress without template", "ingress template is no URL"],
  why: "The operator makes host and path of the Ingress from the template, with {{name}} and {{namespace}} filled in. What it cannot read as a URL it refuses, and any other placeholder ends up in the Ingress as it stands.",
  fix: "write a host with an optional path, such as {{name}}.{{namespace}}.flink.example.org",
  since: "0.1.0",
  check: ({ resource }) => {
    const template = resource.field("ingress", "template");
    if (resource.field("ingress").object === undefined) return [];
    if (template.isAbsent) return checkPresence(resource);
    if (template.text === undefined) return [];
    const { name, namespace } = resource.metadata;
    const problem = checkIngressTemplate(template.text, { name, namespace });
    const placeholders = checkPlaceholders(template.text, template.path);
    if (problem === undefined) return placeholders;
    return [
      { path: template.path, message: `is ${quote(template.text)}, which is no URL: ${problem}` },
      ...placeholders,
    ];
  },
};
