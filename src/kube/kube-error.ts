/** `conflict`: what was to be written has changed, or is there already; `unavailable`: no answer, or one that says later. */
export type KubeErrorKind = "not-found" | "conflict" | "forbidden" | "refused" | "unavailable";

/** A request that the API server did not fulfil. */
export class KubeError extends Error {
  readonly kind: KubeErrorKind;

  constructor(kind: KubeErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "KubeError";
    this.kind = kind;
  }
}

export const isKubeError = (error: unknown, kind: KubeErrorKind): error is KubeError =>
  error instanceof KubeError && error.kind === kind;
