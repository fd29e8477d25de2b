/** All PEM. */
export interface ServingCertificate {
  /** Private key, not encrypted. */
  readonly key: string;
  /** The server's certificate, then its intermediates if there are any. */
  readonly certificate: string;
  /** What a client must trust, as far as the source knows it. */
  readonly ca?: string;
}

/** Gets the new certificate. It must not throw: nobody is there to catch it. */
export type CertificateListener = (certificate: ServingCertificate) => void;

/** Where the admission listener's certificate comes from. */
export interface CertificateSource {
  /** Gets the first certificate and keeps it fresh until `stop`. Rejects with a CertificateError if there is none. */
  start(): Promise<void>;
  /** The last good certificate, after `stop` too. Throws a CertificateError before `start`. */
  current(): ServingCertificate;
  /** Whether there is a certificate, not expired, and the source can still renew it. */
  healthy(): boolean;
  /** Calls the listener at every change after the first certificate, until the function returned is called. */
  onChange(listener: CertificateListener): () => void;
  stop(): void;
}

export type CertificateErrorCode =
  /** `current` was called before `start`. */
  | "certificate-not-started"
  /** A file is missing or cannot be read. */
  | "certificate-unreadable"
  /** A file was read and is not what TLS can use. */
  | "certificate-invalid"
  /** Certificate and private key do not belong together. */
  | "certificate-key-mismatch"
  /** A certificate with these names or days cannot be made. */
  | "certificate-request-invalid";

export class CertificateError extends Error {
  readonly code: CertificateErrorCode;

  constructor(code: CertificateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CertificateError";
    this.code = code;
  }
}
