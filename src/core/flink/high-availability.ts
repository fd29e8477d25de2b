import type { Configuration, Entry } from "./configuration.ts";
import { option } from "./option.ts";

/** Flink's HighAvailabilityOptions.HA_MODE: `high-availability.type` since 1.17, the others before. */
export const highAvailabilityType = option(
  "high-availability.type",
  "text",
  "recovery.mode",
  "high-availability",
);

export const highAvailabilityStorageDirectory = option(
  "high-availability.storageDir",
  "text",
  "high-availability.zookeeper.storageDir",
  "recovery.zookeeper.storageDir",
);

/** The only form of Kubernetes HA up to Flink 1.15; `kubernetes` is understood from 1.16 (FLINK-27808). */
export const kubernetesHaServicesFactory =
  "org.apache.flink.kubernetes.highavailability.KubernetesHaServicesFactory";

/**
 * Whether Flink would run with high availability: neither `NONE` nor `standalone` in any case. Any other text counts,
 * because Flink takes an unknown one for the name of a factory class (HighAvailabilityMode.fromConfig).
 */
export const isHighAvailabilityOn = (configuration: Configuration): boolean => {
  const mode = configuration.value(highAvailabilityType)?.toUpperCase();
  return mode !== undefined && mode !== "NONE" && mode !== "STANDALONE";
};

/** The entry that asks for Kubernetes HA, by short name or by factory class. */
export const kubernetesHaRequest = (configuration: Configuration): Entry | undefined => {
  const entry = configuration.get(highAvailabilityType);
  const asked = entry?.value.toUpperCase() === "KUBERNETES" || entry?.value === kubernetesHaServicesFactory;
  return asked ? entry : undefined;
};
