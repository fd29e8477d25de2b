import { defaultCoreSettings, type CoreSettings } from "../core/index.ts";
import { readDefaultConfiguration } from "./default-configuration.ts";
import type { SettingsDocument } from "./document.ts";
import { SettingsError } from "./settings-error.ts";
import type { CertificateSettings, PodIdentity, ServerSettings } from "./settings.ts";

type DefaultConfiguration = CoreSettings["operator"]["defaultConfiguration"];

/** Who calls a server that nobody told its names is on the same machine. */
const loopback = { dnsNames: ["localhost"], ipAddresses: ["127.0.0.1", "::1"] };

/** What the written settings mean: alternatives decided, files read. Throws a SettingsError. */
export const resolve = (document: SettingsDocument): ServerSettings => {
  const problems = conflictsOf(document);
  const defaultConfiguration = defaultConfigurationOf(document.operator, problems);
  if (problems.length > 0) throw new SettingsError(problems);
  const { admission, ops, drainSeconds, logLevel, world } = document;
  return {
    admission: { ...admission, address: admission.address },
    ops: { ...ops, address: ops.address },
    certificate: certificateOf(document),
    cluster: {
      lookUps: document.cluster.lookUps,
      sessionClusters: document.cluster.sessionClusters,
      events: document.cluster.events ?? (podOf(document) === undefined ? "off" : "on"),
      pod: podOf(document),
    },
    drainSeconds,
    logLevel,
    world,
    core: coreOf(document, defaultConfiguration),
  };
};

const conflictsOf = (document: SettingsDocument): string[] => {
  const { certificate, operator } = document;
  const given = (["directory", "selfMade", "selfManaged"] as const).filter(
    (key) => certificate[key] !== undefined,
  );
  return [
    ...(given.length > 1
      ? [`${given.map((key) => `certificate.${key}`).join(" and ")} are given, expected one`]
      : []),
    ...(certificate.selfManaged !== undefined && podOf(document) === undefined
      ? ["certificate.selfManaged is given without cluster.pod.namespace and cluster.pod.name"]
      : []),
    ...(document.cluster.events === "on" && podOf(document) === undefined
      ? ['cluster.events is "on" without cluster.pod.namespace and cluster.pod.name']
      : []),
    ...(document.cluster.lookUps === "watch" && document.world.length > 0
      ? [
          'cluster.lookUps is "watch", so the resources of world would be looked at by nobody; expected one of them',
        ]
      : []),
    ...(operator.defaultConfiguration !== undefined && operator.defaultConfigurationFile !== undefined
      ? ["operator.defaultConfiguration and operator.defaultConfigurationFile are both given, expected one"]
      : []),
  ];
};

const podOf = ({ cluster: { pod } }: SettingsDocument): PodIdentity | undefined =>
  pod.namespace === undefined || pod.name === undefined
    ? undefined
    : { namespace: pod.namespace, name: pod.name, uid: pod.uid };

const defaultConfigurationOf = (
  { defaultConfiguration: given, defaultConfigurationFile: file }: SettingsDocument["operator"],
  problems: string[],
): DefaultConfiguration => {
  if (file !== undefined) return fromFile(file, problems);
  if (given === undefined) return defaultCoreSettings.operator.defaultConfiguration;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, String(value)]));
};

const fromFile = (file: string, problems: string[]): DefaultConfiguration => {
  try {
    return readDefaultConfiguration(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(`operator.defaultConfigurationFile ${file}: ${reason}`);
    return {};
  }
};

/** Names as in the manifests. A minute is ample for an API server that is up to follow its webhook configurations. */
const selfManagedDefaults = {
  service: "headgate",
  secret: "headgate-serving-authority",
  authorityDays: 365,
  graceSeconds: 60,
};

const certificateOf = (document: SettingsDocument): CertificateSettings => {
  const { directory, selfMade, selfManaged } = document.certificate;
  const pod = podOf(document);
  if (directory !== undefined) return { directory };
  if (selfManaged !== undefined && pod !== undefined) return { ...selfManagedDefaults, ...selfManaged, pod };
  if (selfMade === undefined) return loopback;
  return { dnsNames: selfMade.dnsNames ?? [], ipAddresses: selfMade.addresses ?? [] };
};

const coreOf = (
  { operator, inject, onInternalError }: SettingsDocument,
  defaultConfiguration: DefaultConfiguration,
): CoreSettings => ({
  operator: { version: operator.version, defaultConfiguration, serviceAccount: operator.serviceAccount },
  inject: {
    serviceAccount: inject.serviceAccount,
    highAvailability: { storageDirectory: inject.highAvailability.storageDirectory },
  },
  onInternalError,
});
