import { defaultCoreSettings, type CoreSettings } from "../core/index.ts";
import { readDefaultConfiguration } from "./default-configuration.ts";
import type { SettingsDocument } from "./document.ts";
import { SettingsError } from "./settings-error.ts";
import type { CertificateSettings, ServerSettings } from "./settings.ts";

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
    certificate: certificateOf(document.certificate),
    drainSeconds,
    logLevel,
    world,
    core: coreOf(document, defaultConfiguration),
  };
};

const conflictsOf = ({ certificate, operator }: SettingsDocument): string[] => [
  ...(certificate.directory !== undefined && certificate.selfMade !== undefined
    ? ["certificate.directory and certificate.selfMade are both given, expected one"]
    : []),
  ...(operator.defaultConfiguration !== undefined && operator.defaultConfigurationFile !== undefined
    ? ["operator.defaultConfiguration and operator.defaultConfigurationFile are both given, expected one"]
    : []),
];

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

const certificateOf = ({ directory, selfMade }: SettingsDocument["certificate"]): CertificateSettings => {
  if (directory !== undefined) return { directory };
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
