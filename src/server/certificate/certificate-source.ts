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

/** What can be wrong with a serving certificate. Codes are never reused; docs/failures.md is made from this list. */
export const certificateFailures = {
  "certificate-not-started":
    "The certificate was asked for before its source was started: a fault of Headgate.",
  "certificate-unreadable": "A file of the serving certificate is missing or cannot be read.",
  "certificate-invalid": "A file of the serving certificate is not what TLS can use.",
  "certificate-key-mismatch": "The serving certificate and its private key do not belong together.",
  "certificate-request-invalid": "A certificate with the configured names or days cannot be made.",
  "certificate-authority-foreign":
    "The Secret that should keep the serving authority was made by someone else, so it is left alone.",
  "certificate-cluster-forbidden":
    "The service account may not do what keeping the serving authority needs (docs/operations.md lists it).",
  "certificate-cluster-unavailable":
    "The API server does not answer, so the serving authority cannot be kept; the certificate in use stays.",
  "certificate-cluster-refused":
    "The API server refuses a request that keeping the serving authority needs, such as in a missing namespace.",
} as const;

export type CertificateErrorCode = keyof typeof certificateFailures;

export class CertificateError extends Error {
  readonly code: CertificateErrorCode;

  constructor(code: CertificateErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CertificateError";
    this.code = code;
  }
}
