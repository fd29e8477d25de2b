import type { IncomingMessage } from "node:http";
import type { Stage } from "../core/index.ts";
import { patience } from "./deadline.ts";
import { Problem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import type { ReviewCall } from "./review-handler.ts";

const stages: Readonly<Record<string, Stage>> = { "/mutate": "mutate", "/validate": "validate" };

const json = /^application\/json[\t ]*(;|$)/i;

/** The review that a request asks for. Throws a Problem where it asks for none. */
export const route = (request: IncomingMessage): ReviewCall => {
  const [path = "", query = ""] = (request.url ?? "").split("?", 2);
  const stage = Object.hasOwn(stages, path) ? stages[path] : undefined;
  if (stage === undefined) {
    throw new Problem("http-path-unknown", `serves ${Object.keys(stages).join(" and ")} only`);
  }
  if (request.method !== "POST") {
    throw new Problem("http-method-not-allowed", `${path} takes POST only, not ${request.method ?? ""}`);
  }
  if (!json.test(request.headers["content-type"] ?? "")) {
    throw new Problem("http-media-type-unsupported", `${path} takes Content-Type application/json only`);
  }
  const deadline = performance.now() + patience(query);
  return { stage, deadline, body: () => readBody(request, deadline - performance.now()) };
};
