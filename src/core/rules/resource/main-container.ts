import { isObject, type JsonObject } from "../../admission/json.ts";
import type { Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";

/** The container in which Flink itself runs (Constants.MAIN_CONTAINER_NAME). */
export const mainContainerName = "flink-main-container";

export interface TemplateContainer {
  readonly path: Path;
  readonly container: JsonObject;
  readonly name: string | undefined;
  readonly image: string | undefined;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** Of a pod template, given by its path below the spec; what is no container is left out. */
export const containersOf = (resource: Resource, template: readonly string[]): TemplateContainer[] => {
  const { path, list } = resource.field(...template, "spec", "containers");
  return (list ?? []).flatMap((container, index) =>
    isObject(container)
      ? [
          {
            path: [...path, index],
            container,
            name: textOf(container.name),
            image: textOf(container.image),
          },
        ]
      : [],
  );
};

export const mainContainer = (
  resource: Resource,
  template: readonly string[],
): TemplateContainer | undefined =>
  containersOf(resource, template).find(({ name }) => name === mainContainerName);
