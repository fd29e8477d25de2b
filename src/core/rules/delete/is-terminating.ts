import { readMetadata } from "../../admission/metadata.ts";
import type { World } from "../../admission/world.ts";

/** Everything in such a namespace goes anyway, and one denial would hold up the whole of it. */
export const isTerminating = (world: World, namespace: string): boolean => {
  const found = world.get({ kind: "Namespace", namespace: "", name: namespace });
  return found.state === "present" && readMetadata(found.value).deletionTimestamp !== undefined;
};
