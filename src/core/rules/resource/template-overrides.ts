import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import { mainContainer } from "./main-container.ts";

/** KubernetesUtils.resolveUserDefinedValue: the template's image counts only where no other is set. */
export const checkImage = (resource: Resource, template: readonly string[]): Violation[] => {
  const main = mainContainer(resource, template);
  const image = resource.field("image");
  if (main?.image === undefined || image.text === undefined || image.text.trim() === "") return [];
  if (main.image === image.text || hasPlaceholder(main.image) || hasPlaceholder(image.text)) return [];
  const message = `is ${quote(main.image)}, which Flink ignores: ${formatPath(image.path)} is ${quote(image.text)}`;
  return [{ path: [...main.path, "image"], message, remedy: "take it out" }];
};

const always = "the JobManager's pods belong to a Deployment, which only knows Always";
const never = "Flink gives all TaskManager pods Never and starts others itself";

/** InitTaskManagerDecorator; a JobManager is a Deployment, and in standalone mode so are the TaskManagers. */
const whyOther = (resource: Resource, template: readonly string[], policy: string): string | undefined => {
  const isNative = (resource.field("mode").text ?? "native") === "native";
  if (template[0] === "taskManager") return isNative && policy !== "Never" ? never : undefined;
  return policy === "Always" ? undefined : always;
};

export const checkRestartPolicy = (resource: Resource, template: readonly string[]): Violation[] => {
  const { path, text } = resource.field(...template, "spec", "restartPolicy");
  const reason = text === undefined || hasPlaceholder(text) ? undefined : whyOther(resource, template, text);
  return reason === undefined
    ? []
    : [{ path, message: `is ${quote(text)}, but ${reason}`, remedy: "leave it out" }];
};
