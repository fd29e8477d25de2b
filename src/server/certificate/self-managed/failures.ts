import { KubeError, type KubeErrorKind } from "../../../kube/kube-error.ts";
import { CertificateError, type CertificateErrorCode } from "../certificate-source.ts";

const codes: Readonly<Record<KubeErrorKind, CertificateErrorCode>> = {
  forbidden: "certificate-cluster-forbidden",
  unavailable: "certificate-cluster-unavailable",
  "not-found": "certificate-cluster-refused",
  conflict: "certificate-cluster-refused",
  refused: "certificate-cluster-refused",
};

/** What goes wrong in each round; it is told once, and once more when it is over. */
export class Failures {
  readonly #onChange: (failure: CertificateError | undefined) => void;
  #first: CertificateError | undefined;
  #told: CertificateError | undefined;

  constructor(onChange: (failure: CertificateError | undefined) => void) {
    this.#onChange = onChange;
  }

  /** Of this round. */
  get first(): CertificateError | undefined {
    return this.#first;
  }

  begin(): void {
    this.#first = undefined;
  }

  note(error: unknown): void {
    this.#first ??= failureOf(error);
  }

  async noting<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.note(error);
      return undefined;
    }
  }

  tell(): void {
    if (this.#first?.code === this.#told?.code) return;
    this.#told = this.#first;
    this.#onChange(this.#first);
  }
}

const failureOf = (cause: unknown): CertificateError => {
  if (cause instanceof CertificateError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof KubeError ? codes[cause.kind] : "certificate-request-invalid";
  return new CertificateError(code, `serving authority: found ${message}, expected success`, { cause });
};
