import type { Resource } from "./resource.ts";

const canaryLabel = "flink.apache.org/canary";

/** The operator probes itself with resources of this label and does not validate them (its CanaryResourceManager). */
export const isCanary = (resource: Resource): boolean =>
  resource.metadata.labels[canaryLabel]?.toLowerCase() === "true";
