import type { Json } from "../core/index.ts";
import type { SettingsDocument } from "./document.ts";
import type { ServerSettings } from "./settings.ts";

/** The document with what `resolve` decided where it says nothing: which certificate, and with which of its defaults. */
export const effectiveDocument = (
  document: SettingsDocument,
  { certificate, cluster, core }: ServerSettings,
): Json => {
  const { defaultConfigurationFile } = document.operator;
  const { defaultConfiguration } = core.operator;
  const effective = {
    ...document,
    cluster: { ...document.cluster, events: cluster.events },
    certificate: effectiveCertificate(certificate),
    operator: {
      ...document.operator,
      // a file's own entries are read there
      ...(defaultConfigurationFile === undefined && { defaultConfiguration }),
    },
  };
  // plain data, though TypeScript gives interfaces no index signature
  return effective as unknown as Json;
};

const effectiveCertificate = (
  certificate: ServerSettings["certificate"],
): SettingsDocument["certificate"] => {
  if ("directory" in certificate) return { directory: certificate.directory };
  if ("service" in certificate) {
    const { service, secret, authorityDays, graceSeconds } = certificate;
    return { selfManaged: { service, secret, authorityDays, graceSeconds } };
  }
  return { selfMade: { dnsNames: certificate.dnsNames, addresses: certificate.ipAddresses } };
};
