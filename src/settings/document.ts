import { defaultCoreSettings } from "../core/index.ts";
import type { AdmissionSettings, ClusterSettings, SelfManagedSettings, ServerSettings } from "./settings.ts";

interface Listener {
  readonly address?: string;
  readonly port: number;
}

/** The settings as they are written (schema.ts), all layers put together. */
export interface SettingsDocument {
  readonly admission: Listener & Pick<AdmissionSettings, "minTlsVersion" | "maxInFlight">;
  readonly ops: Listener;
  readonly certificate: {
    readonly directory?: string;
    readonly selfMade?: { readonly dnsNames?: readonly string[]; readonly addresses?: readonly string[] };
    readonly selfManaged?: Partial<Omit<SelfManagedSettings, "pod">>;
  };
  readonly cluster: {
    readonly lookUps: ClusterSettings["lookUps"];
    readonly sessionClusters?: string;
    readonly events?: ClusterSettings["events"];
    readonly pod: { readonly namespace?: string; readonly name?: string; readonly uid?: string };
  };
  readonly drainSeconds: number;
  readonly logLevel: ServerSettings["logLevel"];
  readonly world: readonly string[];
  readonly operator: {
    readonly version: string;
    readonly defaultConfiguration?: Readonly<Record<string, string | number | boolean>>;
    readonly defaultConfigurationFile?: string;
    readonly serviceAccount?: string;
  };
  readonly inject: {
    readonly serviceAccount: string;
    readonly highAvailability: { readonly storageDirectory?: string };
  };
  readonly onInternalError: "Deny" | "Warn";
}

/** The lowest layer: everything that must be said. */
export const defaults = {
  admission: { port: 8443, minTlsVersion: "TLSv1.3", maxInFlight: 32 },
  ops: { port: 8080 },
  certificate: {},
  cluster: { lookUps: "none", pod: {} },
  drainSeconds: 15,
  logLevel: "info",
  world: [],
  operator: { version: defaultCoreSettings.operator.version },
  inject: { serviceAccount: defaultCoreSettings.inject.serviceAccount, highAvailability: {} },
  onInternalError: defaultCoreSettings.onInternalError,
} satisfies SettingsDocument;
