import type { AddressInfo } from "node:net";
import type { WebhookConfigurations } from "../kube/webhook-entries.ts";
import type { ServerSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { CertificateSource } from "./certificate/certificate-source.ts";
import { configurationName } from "./certificate/self-managed/configuration-name.ts";
import { SelfProbe } from "./self-probe.ts";

export interface SelfProbeParts {
  readonly settings: ServerSettings;
  readonly source: CertificateSource;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** As the manifests name it. */
const shippedService = "headgate";

const intervalSeconds = 60;

/** Nothing where the server runs in no pod that it was told of: no webhook entry leads there. */
export const prepareSelfProbe = ({ settings, source, log, metrics }: SelfProbeParts): Probe => {
  const { pod } = settings.cluster;
  if (pod === undefined) return { obstacles: () => [], start: () => undefined, stop: () => undefined };
  const { namespace } = pod;
  const name = "service" in settings.certificate ? settings.certificate.service : shippedService;
  return new SelfProbe({
    configurations: lazyConfigurations({ namespace, name }),
    servername: `${name}.${namespace}.svc`,
    ownAuthority: () => source.current().ca,
    intervalSeconds,
    onLook: watcher(log, metrics),
  });
};

export interface Probe {
  readonly obstacles: () => string[];
  start(listener: AddressInfo): void;
  stop(): void;
}

/** The client of the API server is loaded with the first look. */
const lazyConfigurations = (service: {
  readonly namespace: string;
  readonly name: string;
}): Pick<WebhookConfigurations, "read"> => {
  let loading: Promise<WebhookConfigurations> | undefined;
  const load = async (): Promise<WebhookConfigurations> => {
    const { connect } = await import("../kube/connection.ts");
    const { webhookConfigurations } = await import("../kube/webhook-entries.ts");
    return webhookConfigurations(connect(), configurationName, service);
  };
  return { read: async () => (await (loading ??= load())).read() };
};

/** Logs what has changed. */
const watcher = (log: Log, metrics: Metrics): ((problem: string | undefined) => void) => {
  let last: string | undefined;
  return (problem) => {
    if (problem !== undefined) metrics.selfProbeFailures.inc();
    if (problem !== last) {
      if (problem === undefined) log.info("the API server can verify the certificate");
      else log.warn({ problem }, "the API server could not verify the certificate");
    }
    last = problem;
  };
};
