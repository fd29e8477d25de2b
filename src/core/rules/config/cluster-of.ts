import { readResource } from "../../resources/read-resource.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";

/** The resource that describes the pods: for a session job its cluster, if that is known. */
export const clusterOf = ({ resource, target }: Subject): Resource | undefined => {
  if (resource.kind !== "FlinkSessionJob") return resource;
  return target?.state === "present" ? readResource("FlinkDeployment", target.value) : undefined;
};
