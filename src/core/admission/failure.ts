/**
 * What Headgate itself could not do or could not read, as against a finding about the user's resource.
 * Codes are never reused; docs/failures.md is made from this list.
 */
export const failures = {
  "review-not-json": "The body of the review is not JSON.",
  "review-too-large": "The review is larger than the API server could have sent (7 MiB).",
  "review-too-deep": "The review nests deeper than any Kubernetes object (128 levels).",
  "review-wrong-kind": "The body is JSON, but not an AdmissionReview of admission.k8s.io/v1.",
  "review-no-request": "The AdmissionReview has no request.",
  "review-bad-request": "A field of the request is missing or of the wrong type.",
  "review-unknown-operation": "The request's operation is none that the API server sends.",
  "review-object-missing": "The operation needs an object (or, for DELETE, an oldObject) and there is none.",
  "review-kind-mismatch": "The object is of another kind than the request says.",
} as const;

export type FailureCode = keyof typeof failures;

export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail: string) {
    super(detail);
    this.name = "Failure";
    this.code = code;
  }
}
