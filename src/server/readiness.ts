import type { CertificateSource } from "./certificate/certificate-source.ts";

/** Whether the API server should send reviews here. */
export class Readiness {
  readonly #certificate: CertificateSource;
  /** What is to be there before the first review; each says nothing any more once it is. */
  readonly #startUp: readonly (() => string[])[];
  #phase: "starting" | "serving" | "draining" = "starting";

  constructor(certificate: CertificateSource, ...startUp: (() => string[])[]) {
    this.#certificate = certificate;
    this.#startUp = startUp;
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
      ...this.#startUp.flatMap((obstacles) => obstacles()),
      ...(this.draining ? ["the server is stopping"] : []),
      ...(this.#certificate.healthy()
        ? []
        : ["the certificate is not there yet, has expired or cannot be renewed"]),
    ];
  }
}
