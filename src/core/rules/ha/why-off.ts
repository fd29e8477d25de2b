import type { Configuration } from "../../flink/configuration.ts";
import { highAvailabilityType } from "../../flink/high-availability.ts";
import { quote } from "../../admission/json.ts";

/** What the configuration says instead of switching high availability on. */
export const whyOff = (effective: Configuration): string => {
  const entry = effective.get(highAvailabilityType);
  return entry === undefined
    ? `${highAvailabilityType.key} is not set`
    : `${entry.key} is ${quote(entry.value)}`;
};
