import { officialImage } from "../../flink/official-image.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import type { Resource } from "../../admission/resource.ts";
import { containersOf, mainContainerName, type TemplateContainer } from "./main-container.ts";

/** What people call the container in which they think Flink runs. */
const otherNames = [
  "flink",
  "flink-main",
  "flink-container",
  "main",
  "main-container",
  "jobmanager",
  "taskmanager",
  "flink-jobmanager",
  "flink-taskmanager",
];

const whyMeant = (resource: Resource, { name, image }: TemplateContainer): string | undefined => {
  if (image === undefined) return "it has no image of its own";
  const isItsImage = image === resource.field("image").text || officialImage(image) !== undefined;
  if (isItsImage) return "it has an image of Flink";
  const isLike = otherNames.includes(name ?? "") || nearMiss(name ?? "", [mainContainerName]) !== undefined;
  return isLike ? "its name is like that of the main one" : undefined;
};

const hasMain = (resource: Resource, template: readonly string[]): boolean =>
  containersOf(resource, template).some(
    ({ name = "" }) => name === mainContainerName || hasPlaceholder(name),
  );

/**
 * Sidecars alone are fine, as Flink adds its own container then: only what seems to be meant for it is reported.
 *
 * @param beside the templates that are merged with this one, each for other pods
 */
export const checkMainContainer = (
  resource: Resource,
  template: readonly string[],
  beside: readonly (readonly string[])[],
): Violation[] => {
  if (hasMain(resource, template) || beside.every((other) => hasMain(resource, other))) return [];
  return containersOf(resource, template).flatMap((container): Violation[] => {
    const reason = whyMeant(resource, container);
    if (reason === undefined) return [];
    const called = container.name === undefined ? "has no name" : `is called ${quote(container.name)}`;
    return [
      {
        path: container.path,
        message: `${called}, so it becomes a container beside Flink's own, though ${reason}`,
        remedy: `if it is meant for Flink, call it ${mainContainerName}`,
      },
    ];
  });
};
