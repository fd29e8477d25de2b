import type { Server } from "node:http";
import type { World } from "../core/index.ts";
import type { ServerSettings } from "../settings/settings.ts";
import { createLog, type LogOutput } from "../telemetry/log.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { admissionListener, connectionLimits } from "./admission-listener.ts";
import type { CertificateSource } from "./certificate/certificate-source.ts";
import { listen, urlOf } from "./listen.ts";
import { prepareLookUps } from "./look-ups.ts";
import { opsListener } from "./ops-listener.ts";
import { prepareSelfProbe } from "./prepare-self-probe.ts";
import { prepareEvents } from "./prepare-events.ts";
import { Readiness } from "./readiness.ts";
import { reviewHandlers } from "./review-handlers.ts";
import { certificateSource, followCertificate } from "./serving-certificate.ts";
import { stopper } from "./stop.ts";
import { tlsOptions } from "./tls-options.ts";

/** The API server gives our webhooks five seconds for an answer. */
const graceSeconds = 5;

/** What a server needs besides its settings. */
export interface ServerParts {
  /** What look-ups may use. */
  readonly world: World;
  readonly version: string;
  readonly logOutput: LogOutput;
  /** Is told what a client must trust, at the start and before each new certificate is used. */
  readonly publishAuthority?: (ca: string | undefined) => void;
  /** The certificate's source, where it is another one than the settings say. */
  readonly certificate?: CertificateSource;
  /** Aborted when the process is told to stop: then a start that waits for its certificate is given up. */
  readonly stopped?: AbortSignal;
}

export interface RunningServer {
  readonly admissionPort: number;
  readonly opsPort: number;
  /** Resolves when all that was asked is answered and everything is closed; called again it ends at once. */
  stop(): Promise<void>;
}

/** The webhook's process. Rejects where there is no certificate or a port is taken; then nothing is left running. */
export const startServer = async (settings: ServerSettings, parts: ServerParts): Promise<RunningServer> => {
  const { minTlsVersion, maxInFlight } = settings.admission;
  const { drainSeconds } = settings;
  const { publishAuthority = () => undefined } = parts;

  const log = createLog(settings.logLevel, parts.logOutput);
  const metrics = createMetrics();
  const source = parts.certificate ?? certificateSource(settings.certificate, { log, metrics });
  const lookUps = await prepareLookUps({ settings: settings.cluster, given: parts.world, log, metrics });
  const { worlds } = lookUps;
  const events = prepareEvents(settings.cluster, log, metrics);
  const probe = prepareSelfProbe({ settings, source, log, metrics });
  const readiness = new Readiness(source, lookUps.obstacles, probe.obstacles);

  const ops = opsListener({ readiness, metrics, log, version: parts.version });
  const listeners: Server[] = [ops];
  const stop = stopper({
    readiness,
    listeners,
    sources: [probe, source, lookUps, events],
    drainSeconds,
    graceSeconds,
    log,
  });

  try {
    // first, so that whoever asks while the certificate is waited for hears that we live
    const opsAddress = await listen(ops, settings.ops, log);
    await startUnlessStopped(source, parts.stopped);
    const handlers = reviewHandlers({ settings: settings.core, worlds, events, log, metrics, maxInFlight });
    const tls = tlsOptions(source.current(), minTlsVersion);
    const admission = admissionListener({ handlers, readiness, tls, limits: connectionLimits, log });
    listeners.unshift(admission);
    lookUps.start();
    followCertificate({ source, listener: admission, minTlsVersion, publishAuthority, log, metrics });
    const admissionAddress = await listen(admission, settings.admission, log);
    readiness.serve();
    probe.start(admissionAddress);
    log.info({ admission: urlOf("https", admissionAddress), ops: urlOf("http", opsAddress) }, "listening");
    return { admissionPort: admissionAddress.port, opsPort: opsAddress.port, stop };
  } catch (error) {
    await Promise.all([stop(), stop()]);
    throw error;
  }
};

/** The first certificate of an authority in the cluster can be long in coming. */
const startUnlessStopped = async (source: CertificateSource, stopped?: AbortSignal): Promise<void> => {
  const giveUp = (): void => {
    source.stop();
  };
  stopped?.addEventListener("abort", giveUp);
  try {
    const started = source.start();
    // it may have been before we listened to it
    if (stopped?.aborted === true) giveUp();
    await started;
  } finally {
    stopped?.removeEventListener("abort", giveUp);
  }
};
