import { parseBoolean } from "../../flink/java-boolean.ts";
import { queryableStateEnable } from "../../flink/queryable-state.ts";
import type { Path } from "../../admission/path.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { foundEntry } from "../config/found-entry.ts";
import { switches } from "../switch-annotation.ts";

const annotation = "flink.queryable-state.enabled";

/** What switches queryable state on, and how a sentence about that begins. */
export interface QueryableStateOn {
  readonly path: Path;
  readonly by: "annotation" | "configuration";
  readonly found: string;
}

/**
 * By the author's own wish: the annotation, or else the key. An inherited key is for the owner of the defaults to mind,
 * and the annotation, which only fills in what is missing, gives way to an explicit `false`.
 */
export const queryableStateOn = ({ resource, effective }: Subject): QueryableStateOn | undefined => {
  const entry = effective.get(queryableStateEnable);
  if (entry !== undefined && parseBoolean(entry.value) !== true) return undefined;
  const asked = switches(resource, annotation).find(({ text }) => text === "true");
  if (asked) return { path: asked.path, by: "annotation", found: 'is "true"' };
  if (entry?.origin !== "resource") return undefined;
  return { path: entryPath(resource, entry), by: "configuration", found: foundEntry(entry) };
};
