import { checkIngressTemplate, unknownPlaceholders } from "../../flink/ingress-template.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorClusters } from "../clusters.ts";
import { pathOfMissing } from "./nearest-path.ts";

const checkPlaceholders = (template: string, path: Path): Violation[] => {
  const unknown = unknownPlaceholders(template);
  if (unknown.length === 0) return [];
  const message = `holds ${quote(unknown.join(" "))}, which nobody fills in, expected only {{name}} and {{namespace}}`;
  return [{ path, message, remedy: "use one of these two, or write the text itself", action: "Warn" }];
};

const checkPresence = (resource: Resource): Violation[] => {
  const path = pathOfMissing(resource, "ingress", "template");
  return path === undefined ? [] : [{ path, message: "has no template, which the operator requires" }];
};

export const ingress: Rule = {
  id: "resource/ingress",
  title: "An ingress has a template that makes a URL",
  kinds: operatorClusters,
  action: "Deny",
  judgesTemplates: true,
  parity: ["ingress without template", "ingress template is no URL"],
  why: "The operator makes host and path of the Ingress from the template, with {{name}} and {{namespace}} filled in. What it cannot read as a URL it refuses, and any other placeholder ends up in the Ingress as it stands.",
  fix: "write a host with an optional path, such as {{namespace}}.flink.example.org/{{name}}(/|$)(.*)",
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
