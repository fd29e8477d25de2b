import { selfSignedServing, type ServingRequest } from "../../pki/serving-certificate.ts";
import { CertificateHolder } from "./certificate-holder.ts";
import {
  CertificateError,
  type CertificateListener,
  type CertificateSource,
  type ServingCertificate,
} from "./certificate-source.ts";

/** The names to serve under, and how many days each certificate lasts. */
export type SelfMadeSourceOptions = Omit<ServingRequest, "now">;

const minute = 60_000;
const day = 24 * 60 * minute;

const make = (options: SelfMadeSourceOptions): ServingCertificate => {
  try {
    return selfSignedServing({ ...options, now: new Date() });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CertificateError("certificate-request-invalid", `serving certificate: ${message}`, { cause });
  }
};

/**
 * A certificate made on the spot and kept in memory only, renewed at two thirds of its life. Each comes with an
 * authority of its own, so clients that verify must follow `ca` at every change.
 */
export class SelfMadeSource implements CertificateSource {
  readonly #options: SelfMadeSourceOptions;
  readonly #holder = new CertificateHolder();
  #renewAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: SelfMadeSourceOptions) {
    this.#options = options;
  }

  start(): Promise<void> {
    return new Promise((resolve) => {
      this.stop();
      this.#renew();
      // One long timer would lose the time of a suspended machine, and fire at once beyond 24 days (2^31 ms).
      this.#timer = setInterval(() => {
        if (Date.now() >= this.#renewAt) this.#renew();
      }, minute);
      resolve();
    });
  }

  current(): ServingCertificate {
    return this.#holder.current();
  }

  healthy(): boolean {
    return this.#holder.valid();
  }

  onChange(listener: CertificateListener): () => void {
    return this.#holder.onChange(listener);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #renew(): void {
    const certificate = make(this.#options);
    this.#renewAt = Date.now() + (this.#options.days * day * 2) / 3;
    this.#holder.replace(certificate);
  }
}
