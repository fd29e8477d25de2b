import type { Configuration, Entry } from "../../flink/configuration.ts";
import { isOlderThanCatalogue } from "../../flink/catalogue/lines.ts";
import { describeOption, type OptionDescription } from "../../flink/catalogue/lookup.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { isAtLeast, type FlinkVersion } from "../../flink/version.ts";
import type { Subject } from "../../admission/subject.ts";

/** A key that the author wrote, and what it means to the Flink that reads it. */
export interface OwnOption {
  readonly entry: Entry;
  readonly meaning: OptionDescription;
}

/** The release from which the operator sends a session job's configuration to the cluster (AbstractFlinkService.runJar). */
const sessionJobsConfiguredSince = "1.17";

/**
 * The resource's own keys in their order, as far as they can be judged: the version is known and no older than the
 * catalogue, and the key has no gap to fill in.
 */
export const ownOptions = ({ resource, flinkVersion }: Subject): readonly OwnOption[] => {
  if (flinkVersion === undefined || isOlderThanCatalogue(flinkVersion)) return [];
  const isSent = resource.kind !== "FlinkSessionJob" || isAtLeast(flinkVersion, sessionJobsConfiguredSince);
  return isSent ? describe(resource.configuration, flinkVersion) : [];
};

interface Described {
  readonly version: FlinkVersion;
  readonly options: readonly OwnOption[];
}

/** Several rules ask the same of the same configuration. */
const described = new WeakMap<Configuration, Described>();

const describe = (configuration: Configuration, version: FlinkVersion): readonly OwnOption[] => {
  const known = described.get(configuration);
  if (known?.version === version) return known.options;
  const options = configuration
    .entries()
    .filter(({ key }) => !hasPlaceholder(key))
    .map((entry) => ({ entry, meaning: describeOption(entry.key, version) }));
  described.set(configuration, { version, options });
  return options;
};
