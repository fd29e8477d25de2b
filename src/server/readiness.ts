import type { CertificateSource } from "./certificate/certificate-source.ts";

/** Whether the API server should send reviews here. */
export class Readiness {
  readonly #certificate: CertificateSource;
  #phase: "starting" | "serving" | "draining" = "starting";

  constructor(certificate: CertificateSource) {
    this.#certificate = certificate;
  }

  serve(): void {
    this.#phase = "serving";
  }

  drain(): void {
    this.#phase = "draining";
  }

  get draining(): boolean {
    return this.#phase === "draining";
  }

  /** What speaks against it; nothing when ready. */
  obstacles(): string[] {
    return [
      ...(this.#phase === "starting" ? ["the admission listener is not up yet"] : []),
      ...(this.draining ? ["the server is stopping"] : []),
      ...(this.#certificate.healthy() ? [] : ["the certificate has expired or cannot be renewed"]),
    ];
  }
}
