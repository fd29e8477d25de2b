import { isSame, property, type Json } from "./json.ts";
import type { Stage } from "./request.ts";
import type { Resource } from "./resource.ts";

const switchAnnotations = ["flink.security.ssl.enabled", "flink.queryable-state.enabled"];
const ownAnnotations = "headgate.dev/";
const targetLabel = "target.session";

/**
 * Whether an update touches anything that Headgate decides about: the spec, the switches, its own annotations; at the
 * validate stage also any label, or a dropped canary label would smuggle an unchecked spec in; for a session job the
 * label by which the operator finds its cluster.
 */
export const isRelevant = (old: Resource, next: Resource, stage: Stage): boolean =>
  !isSame(relevantParts(old, stage), relevantParts(next, stage));

const relevantParts = (resource: Resource, stage: Stage): Json => {
  const { labels, annotations } = resource.metadata;
  return {
    spec: property(resource.object, "spec") ?? null,
    annotations: Object.fromEntries(Object.entries(annotations).filter(([name]) => isOurs(name))),
    labels: stage === "validate" ? { ...labels } : { [targetLabel]: labels[targetLabel] ?? null },
  };
};

const isOurs = (annotation: string): boolean =>
  switchAnnotations.includes(annotation) || annotation.startsWith(ownAnnotations);
