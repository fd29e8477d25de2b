import type { Reply } from "./review-handler.ts";

/** Why a request got no verdict, with the reason that Kubernetes has for it. Codes are never reused. */
export const problems = {
  "http-path-unknown": {
    status: 404,
    reason: "NotFound",
    headers: {},
    meaning: "The request went to another path than /mutate or /validate.",
  },
  "http-method-not-allowed": {
    status: 405,
    reason: "MethodNotAllowed",
    headers: { Allow: "POST" },
    meaning: "The request was no POST.",
  },
  "http-media-type-unsupported": {
    status: 415,
    reason: "UnsupportedMediaType",
    headers: {},
    meaning: "The request's content type is not application/json.",
  },
  "http-body-incomplete": {
    status: 400,
    reason: "BadRequest",
    headers: {},
    meaning: "The connection ended before the body did.",
  },
  "http-body-timeout": {
    status: 408,
    reason: "Timeout",
    headers: { Connection: "close" },
    meaning: "The body did not arrive before the caller's deadline.",
  },
  /** Without Retry-After the API server would not try again. */
  "server-busy": {
    status: 429,
    reason: "TooManyRequests",
    headers: { "Retry-After": "1" },
    meaning: "More reviews were waiting than there was time for; the API server tries again.",
  },
  "server-internal-error": {
    status: 500,
    reason: "InternalError",
    headers: {},
    meaning: "Headgate has a fault: please report it with the log line of the request.",
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** A request that gets an answer, but no review. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string) {
    super(message);
    this.name = "Problem";
    this.code = code;
  }
}

/** As a Kubernetes Status, whose message the API server shows to the user. */
export const problemReply = ({ code, message }: Problem): Reply => {
  const { status, reason, headers } = problems[code];
  const body = {
    apiVersion: "v1",
    kind: "Status",
    status: "Failure",
    reason,
    code: status,
    message: `headgate: ${message} [${code}]`,
    details: { causes: [{ reason: code, message }] },
  };
  return { status, headers, body: `${JSON.stringify(body)}\n`, outcome: { problem: code } };
};
