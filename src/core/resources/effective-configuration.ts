import type { Configuration } from "../flink/configuration.ts";
import { operatorDefaults } from "../flink/operator-defaults.ts";
import type { JsonObject } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";
import type { CoreSettings } from "../admission/settings.ts";
import type { Lookup } from "../admission/world.ts";
import { readResource } from "./read-resource.ts";

/**
 * What Flink would run with: the operator's defaults, overlaid by the session cluster's configuration (for a session
 * job, whose version is the cluster's), overlaid by the resource's own. A SessionCluster has another controller, so
 * the operator's defaults say nothing about it.
 */
export const effectiveConfiguration = (
  resource: Resource,
  target: Lookup<JsonObject> | undefined,
  settings: CoreSettings,
): Configuration => {
  if (resource.kind === "SessionCluster") return resource.configuration;
  const session = sessionOf(resource, target);
  const scope = {
    namespace: resource.metadata.namespace,
    version: (session ?? resource).version,
  };
  const defaults = operatorDefaults(settings.operator.defaultConfiguration, scope);
  const base = session ? defaults.overlaidBy(session.configuration.from("session")) : defaults;
  return base.overlaidBy(resource.configuration);
};

const sessionOf = (resource: Resource, target: Lookup<JsonObject> | undefined): Resource | undefined =>
  resource.kind === "FlinkSessionJob" && target?.state === "present"
    ? readResource("FlinkDeployment", target.value)
    : undefined;
