import { parseBoolean } from "../../flink/java-boolean.ts";
import type { Violation } from "../../admission/finding.ts";
import { formatPath } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { components, type Component } from "./components.ts";
import { checkMainContainer } from "./template-main-container.ts";
import { mixedLists } from "./template-merge.ts";
import { checkImage, checkRestartPolicy } from "./template-overrides.ts";

const mergeByName = "kubernetes.operator.pod-template.merge-arrays-by-name";

const common = ["podTemplate"];
const ofComponents = components.map(({ block }) => [block, "podTemplate"]);

const checkMerge = ({ resource, effective }: Subject, { block }: Component): Violation[] => {
  const below = resource.field(...common);
  const above = resource.field(block, "podTemplate");
  if (below.object === undefined || above.object === undefined) return [];
  const isByName = parseBoolean(effective.entry(mergeByName)?.value ?? "") === true;
  const pair = { path: [], common: below.object, own: above.object };
  return mixedLists(pair, isByName).map(({ path, indexes, example }) => {
    const others = indexes.length > 1 ? `, and so do those at ${indexes.slice(1).join(", ")}` : "";
    const from = formatPath([...below.path, ...path]);
    return {
      path: [...above.path, ...path],
      message: `is merged with ${from} item by item: ${example} become one${others}`,
      remedy: isByName
        ? "write the whole list in one of the templates"
        : `write the whole list in one of the templates, or set ${mergeByName} to true if all its items have names`,
    };
  });
};

export const podTemplate: Rule = {
  id: "resource/pod-template",
  title: "Pod templates do what they seem to say",
  kinds: operatorClusters,
  action: "Warn",
  why: "Flink runs in the container flink-main-container and nowhere else: what is written for another one never reaches it. The operator merges the lists of the common template and of a component's by position, so that two different containers, volumes or variables become one. Some fields are Flink's own and are overwritten, or make the API server refuse the pods.",
  fix: "correct the template",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    return [
      ...checkMainContainer(resource, common, ofComponents),
      ...ofComponents.flatMap((template) => checkMainContainer(resource, template, [common])),
      ...components.flatMap((component) => checkMerge(subject, component)),
      ...[common, ...ofComponents].flatMap((template) => [
        ...checkImage(resource, template),
        ...checkRestartPolicy(resource, template),
      ]),
    ];
  },
};
