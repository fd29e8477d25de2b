import { X509Certificate } from "node:crypto";
import { CertificateError, type CertificateListener, type ServingCertificate } from "./certificate-source.ts";

const same = (one: ServingCertificate, other: ServingCertificate): boolean =>
  one.key === other.key && one.certificate === other.certificate && one.ca === other.ca;

/** What every source does alike: keeps the last good certificate and tells who asked when it changes. */
export class CertificateHolder {
  readonly #listeners = new Set<{ readonly call: CertificateListener }>();
  #held: ServingCertificate | undefined;

  current(): ServingCertificate {
    if (this.#held !== undefined) return this.#held;
    throw new CertificateError(
      "certificate-not-started",
      "serving certificate: found none yet, expected start() to have succeeded before current()",
    );
  }

  /** Whether there is one whose notAfter lies ahead. */
  valid(): boolean {
    return this.#held !== undefined && new X509Certificate(this.#held.certificate).validToDate > new Date();
  }

  replace(certificate: ServingCertificate): void {
    const before = this.#held;
    this.#held = certificate;
    if (before === undefined || same(before, certificate)) return;
    for (const listener of [...this.#listeners]) listener.call(certificate);
  }

  onChange(call: CertificateListener): () => void {
    const listener = { call };
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }
}
