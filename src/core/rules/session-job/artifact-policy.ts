import { parseBoolean } from "../../flink/java-boolean.ts";
import { parseList } from "../../flink/list.ts";
import { operatorDefaults } from "../../flink/operator-defaults.ts";
import { allowedArtifactSchemes, disallowRestrictedHosts } from "../../flink/operator-options.ts";
import type { CoreSettings } from "../../admission/settings.ts";

/** From where the operator fetches the jars of session jobs. */
export interface ArtifactPolicy {
  /** In small letters. */
  readonly schemes: readonly string[];
  readonly refusesRestrictedHosts: boolean;
}

/**
 * As the operator's own configuration has it (`https` only and no restricted hosts, unless it says otherwise). What it
 * sets for a namespace or a Flink version, and what a resource sets, does not count here: a job's author must not widen it.
 */
export const artifactPolicy = ({ operator }: CoreSettings): ArtifactPolicy => {
  const configuration = operatorDefaults(operator.defaultConfiguration, {
    namespace: "",
    version: undefined,
  });
  const schemes = parseList(configuration.value(allowedArtifactSchemes) ?? "https") ?? ["https"];
  return {
    schemes: schemes.map((scheme) => scheme.toLowerCase()),
    refusesRestrictedHosts: parseBoolean(configuration.value(disallowRestrictedHosts) ?? "true") ?? true,
  };
};
