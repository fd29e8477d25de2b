import type { CoreSettings } from "../core/index.ts";

export interface ListenerSettings {
  /** An IP address; all of the machine's if undefined. */
  readonly address: string | undefined;
  /** 0 is any free one. */
  readonly port: number;
}

export interface AdmissionSettings extends ListenerSettings {
  readonly minTlsVersion: "TLSv1.2" | "TLSv1.3";
  /** Reviews read or decided at once, for each path; as many again may wait. */
  readonly maxInFlight: number;
}

/** Files that someone else renews, or a certificate made on the spot. */
export type CertificateSettings =
  | { readonly directory: string }
  | { readonly dnsNames: readonly string[]; readonly ipAddresses: readonly string[] };

/** What one process of the webhook is told. Read once, then frozen. */
export interface ServerSettings {
  readonly admission: AdmissionSettings;
  readonly ops: ListenerSettings;
  readonly certificate: CertificateSettings;
  /** For how long a server that was told to stop goes on serving. */
  readonly drainSeconds: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Files or directories of resources that look-ups may use. */
  readonly world: readonly string[];
  readonly core: CoreSettings;
}
