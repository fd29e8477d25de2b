import type { SelfManagedSettings } from "../settings/settings.ts";
import type { Log } from "../telemetry/log.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import type { CertificateError } from "./certificate/certificate-source.ts";
import { SelfManagedSource } from "./certificate/self-managed-source.ts";
import { phases } from "./certificate/self-managed/authorities.ts";
import { lazyAuthorityCluster } from "./certificate/self-managed/lazy-authority-cluster.ts";
import type { Step } from "./certificate/self-managed/leader.ts";
import type { Look } from "./certificate/self-managed/replica.ts";

/** A stolen leaf's key is of use for no longer. */
const leafDays = 7;

/** A damaged caBundle is repaired within this time. */
const pollSeconds = 4;

const messages: Readonly<Record<Step, string>> = {
  create: "made the first serving authority",
  rotate: "made the next serving authority",
  demote: "the serving authority is not published, so it is published before it is used",
  publish: "published the serving authority in a webhook configuration",
  repair: "published the serving authority in a webhook configuration that had lost it",
  sign: "the next serving authority signs from now on",
  retire: "all replicas use the new serving authority",
  trim: "took unused authorities out of a webhook configuration",
};

/** The certificate of an authority that the replicas share; not started yet. */
export const selfManagedCertificate = (
  settings: SelfManagedSettings,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): SelfManagedSource => {
  const { service, pod, authorityDays, graceSeconds } = settings;
  const host = `${service}.${pod.namespace}.svc`;
  return new SelfManagedSource({
    cluster: lazyAuthorityCluster(settings),
    // the API server asks for the first name; the second is for people inside the cluster
    dnsNames: [host, `${host}.cluster.local`],
    leafDays,
    authorityDays,
    graceSeconds,
    pollSeconds,
    onFailure: failureLog(log, metrics),
    onStep: (step) => {
      log.info({ step }, messages[step]);
      if (step === "repair") metrics.caBundleRepairs.inc();
    },
    onLook: lookLog(log, metrics),
  });
};

const failureLog =
  (log: Log, metrics: Metrics) =>
  (failure: CertificateError | undefined): void => {
    if (failure === undefined) {
      log.info("the serving authority can be kept again");
      return;
    }
    log.error({ code: failure.code, err: failure }, "the serving authority cannot be kept");
    metrics.internalErrors.inc({ where: "certificate" });
  };

/** Says what has changed since the last look. */
const lookLog = (log: Log, metrics: Metrics) => {
  let last: number | undefined = Infinity;
  return ({ authorities, entries }: Look): void => {
    for (const phase of phases) metrics.rotationPhase.set({ phase }, authorities?.phase === phase ? 1 : 0);
    const notAfter = authorities?.current?.notAfter;
    if (notAfter !== undefined)
      metrics.certificateNotAfter.set({ use: "authority" }, notAfter.getTime() / 1000);
    if (entries !== last && !entries) {
      const found = entries === undefined ? "may not be read" : "have no entry that leads here";
      log.warn(
        `the webhook configurations ${found}, so the authority is published nowhere; serving all the same`,
      );
    }
    last = entries;
  };
};
