import type { Subject } from "../../admission/subject.ts";
import { formatPath } from "../../admission/path.ts";
import type { Rule } from "../../admission/rule.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { operatorClusters } from "../clusters.ts";
import { components } from "./components.ts";
import { findMissing } from "./nearest-path.ts";
import { mainContainer } from "./main-container.ts";

const imageOptions = ["kubernetes.container.image.ref", "kubernetes.container.image"];

/** Flink takes a template's image where nothing else names one (KubernetesUtils.resolveUserDefinedValue). */
const hasOtherImage = ({ resource, effective }: Subject): boolean =>
  isEmrDialect(resource) ||
  imageOptions.some((key) => effective.entry(key) !== undefined) ||
  components.every(({ block }) =>
    [["podTemplate"], [block, "podTemplate"]].some(
      (template) => mainContainer(resource, template)?.image !== undefined,
    ),
  );

export const imageMissing: Rule = {
  id: "resource/image-missing",
  title: "A cluster names its image",
  kinds: operatorClusters,
  action: "Warn",
  why: "The operator makes the pods with a Flink of its own and, without an image, with the default image of that Flink, whatever flinkVersion says. The job's jar and plugins are not in it, and an upgrade of the operator changes the Flink that runs.",
  fix: "set the image",
  since: "0.1.0",
  check: (subject) => {
    const { resource } = subject;
    const { path, text } = resource.field("image");
    const missing = findMissing(resource, "image");
    const isBlank = text?.trim() === "";
    if ((missing === undefined && !isBlank) || hasOtherImage(subject)) return [];
    const found = missing?.found ?? "is blank";
    const message = `${found}, so the pods run the default image of the operator's own Flink version`;
    const example = resource.version
      ? `flink:${resource.version.major}.${resource.version.minor}`
      : "flink:1.20";
    const remedy = `set ${formatPath(path)}, for example to ${example} or to an image made from it`;
    return [{ path: missing?.path ?? path, message, remedy }];
  },
};
