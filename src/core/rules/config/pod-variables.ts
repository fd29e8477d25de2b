import { isArray, property, type Json } from "../../admission/json.ts";
import type { Resource } from "../../admission/resource.ts";

/** Ververica's own short form, and the pod templates that may stand in its place (Kubernetes pod options). */
const templates = ["jobManagerPodTemplate", "taskManagerPodTemplate"];

/**
 * The environment variables of a SessionCluster's pods; undefined where whole Secrets or ConfigMaps are taken over, of
 * which the names are not known here.
 */
export const podVariables = (resource: Resource): ReadonlySet<string> | undefined => {
  const containers = templates.flatMap((template) =>
    listOf(resource.field("kubernetes", template, "spec", "containers").value),
  );
  if (containers.some((container) => listOf(property(container, "envFrom")).length > 0)) return undefined;
  const variables = [
    ...listOf(resource.field("kubernetes", "pods", "envVars").value),
    ...containers.flatMap((container) => listOf(property(container, "env"))),
  ];
  return new Set(
    variables.map((variable) => property(variable, "name")).filter((name) => typeof name === "string"),
  );
};

const listOf = (value: Json | undefined): readonly Json[] => (isArray(value) ? value : []);
