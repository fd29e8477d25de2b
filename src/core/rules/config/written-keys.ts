import { isHighAvailabilityOn } from "../../flink/high-availability.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { isDeployed } from "./deployed-keys.ts";
import { operatorValues } from "./operator-values.ts";

/** The keys of the file that the operator writes: the effective ones, and those that it sets itself. */
export const writtenKeys = (
  { resource, effective }: Subject,
  version: FlinkVersion,
  settings: CoreSettings,
): Set<string> => {
  const values = operatorValues({ resource, version, effective, settings }).map(({ key }) => key);
  const identity = ["kubernetes.cluster-id", "kubernetes.namespace"];
  const recovery = isHighAvailabilityOn(effective) ? ["high-availability.cluster-id"] : [];
  const written = effective.entries().map(({ key }) => key);
  return new Set(
    [...written, ...values, ...identity, ...recovery].filter(
      (key) => isDeployed(key) && !hasPlaceholder(key),
    ),
  );
};
