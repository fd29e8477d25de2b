import { X509Certificate } from "node:crypto";
import type { Server } from "node:https";
import type { AdmissionSettings, CertificateSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { CertificateSource, ServingCertificate } from "./certificate/certificate-source.ts";
import { FileSource } from "./certificate/file-source.ts";
import { SelfMadeSource } from "./certificate/self-made-source.ts";
import { selfManagedCertificate } from "./self-managed-certificate.ts";
import { tlsOptions } from "./tls-options.ts";

const selfMadeDays = 7;

export interface CertificateWatchers {
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The source of the certificate that the settings ask for; not started yet. */
export const certificateSource = (
  settings: CertificateSettings,
  { log, metrics }: CertificateWatchers,
): CertificateSource => {
  if ("service" in settings) return selfManagedCertificate(settings, { log, metrics });
  if (!("directory" in settings)) return new SelfMadeSource({ ...settings, days: selfMadeDays });
  const onFailure = (error: unknown, consecutive: number): void => {
    log.error({ err: error, consecutive }, "no new certificate could be read");
    metrics.internalErrors.inc({ where: "certificate" });
  };
  return new FileSource({ directory: settings.directory, onFailure });
};

export interface CertificateUse extends CertificateWatchers {
  readonly source: CertificateSource;
  readonly listener: Server;
  readonly minTlsVersion: AdmissionSettings["minTlsVersion"];
  /** Is told the authority of each certificate before it is used. */
  readonly publishAuthority: (ca: string | undefined) => void;
}

/** Has the listener follow the source: connections go on as they are, new ones get the new certificate. */
export const followCertificate = (use: CertificateUse): void => {
  const { source, listener, minTlsVersion, publishAuthority, log, metrics } = use;
  publishAuthority(source.current().ca);
  recordExpiry(metrics, source.current());
  source.onChange((certificate) => {
    try {
      publishAuthority(certificate.ca);
      listener.setSecureContext(tlsOptions(certificate, minTlsVersion));
      recordExpiry(metrics, certificate);
      log.info("the certificate was renewed");
    } catch (error) {
      log.error({ err: error }, "the new certificate could not be taken into use");
      metrics.internalErrors.inc({ where: "certificate" });
    }
  });
};

const recordExpiry = ({ certificateNotAfter }: Metrics, { certificate }: ServingCertificate): void => {
  const notAfter = new X509Certificate(certificate).validToDate;
  certificateNotAfter.set({ use: "serving" }, notAfter.getTime() / 1000);
};
