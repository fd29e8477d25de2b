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

/** Files that someone else renews, an authority that the replicas share, or a certificate made on the spot. */
export type CertificateSettings =
  | { readonly directory: string }
  | SelfManagedSettings
  | { readonly dnsNames: readonly string[]; readonly ipAddresses: readonly string[] };

/** Service and Secret stand in the pod's namespace. */
export interface SelfManagedSettings {
  readonly service: string;
  readonly secret: string;
  readonly authorityDays: number;
  readonly graceSeconds: number;
  readonly pod: PodIdentity;
}

export interface PodIdentity {
  readonly namespace: string;
  readonly name: string;
  /** What the pod makes goes with it where this is known. */
  readonly uid: string | undefined;
}

export interface ClusterSettings {
  /** `watch`: look-ups are answered from what the API server says; `none`: from the given files alone. */
  readonly lookUps: "watch" | "none";
  /** Group and version of the installation's SessionClusters; undefined where it has none. */
  readonly sessionClusters: string | undefined;
  /** Whether Events are written; only where the pod is known, which is who reports them. */
  readonly events: "on" | "off";
  /** Undefined where the server runs in no pod that it was told of. */
  readonly pod: PodIdentity | undefined;
}

/** What one process of the webhook is told. Read once, then frozen. */
export interface ServerSettings {
  readonly admission: AdmissionSettings;
  readonly ops: ListenerSettings;
  readonly certificate: CertificateSettings;
  readonly cluster: ClusterSettings;
  /** For how long a server that was told to stop goes on serving. */
  readonly drainSeconds: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  /** Files or directories of resources that look-ups may use. */
  readonly world: readonly string[];
  readonly core: CoreSettings;
}
