import { CertificateHolder } from "./certificate-holder.ts";
import type { CertificateListener, CertificateSource, ServingCertificate } from "./certificate-source.ts";
import { readMountedCertificate } from "./mounted-certificate.ts";

export interface FileSourceOptions {
  /** Holds tls.crt, tls.key and perhaps ca.crt: a mounted Secret, or plain files. */
  readonly directory: string;
  /** Time between two looks; 10 if not given. */
  readonly intervalSeconds?: number;
  /** Hears of every look that found no usable pair: a CertificateError, and how many in a row that makes. */
  readonly onFailure: (error: unknown, consecutive: number) => void;
}

const toleratedFailures = 2;

/**
 * The certificate from files that someone else renews (cert-manager, an administrator). A new pair that is not usable
 * leaves the last good one in place; the third such look in a row makes the source unhealthy.
 */
export class FileSource implements CertificateSource {
  readonly #options: FileSourceOptions;
  readonly #holder = new CertificateHolder();
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: FileSourceOptions) {
    this.#options = options;
  }

  start(): Promise<void> {
    return new Promise((resolve) => {
      this.stop();
      this.#accept(readMountedCertificate(this.#options.directory));
      const look = (): void => {
        this.#look();
      };
      this.#timer = setInterval(look, (this.#options.intervalSeconds ?? 10) * 1000);
      resolve();
    });
  }

  current(): ServingCertificate {
    return this.#holder.current();
  }

  healthy(): boolean {
    return this.#failures <= toleratedFailures && this.#holder.valid();
  }

  onChange(listener: CertificateListener): () => void {
    return this.#holder.onChange(listener);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  // Polling sees what inotify misses (links that turn, network file systems), and three small files in memory are read
  // at once: synchronously, so that no two looks overlap.
  #look(): void {
    let certificate: ServingCertificate;
    try {
      certificate = readMountedCertificate(this.#options.directory);
    } catch (error) {
      this.#failures += 1;
      this.#options.onFailure(error, this.#failures);
      return;
    }
    this.#accept(certificate);
  }

  #accept(certificate: ServingCertificate): void {
    this.#failures = 0;
    this.#holder.replace(certificate);
  }
}
