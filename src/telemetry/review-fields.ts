import type { Verdict } from "../core/index.ts";

/** No Kubernetes name is longer; what a request claims to be one may be. */
const maxNameLength = 253;

/** What the log says of a review: who and what, never anything that stands inside the object. */
export const reviewFields = ({ request, allowed, findings, edits, unjudged }: Verdict) => ({
  uid: brief(request.uid),
  kind: brief(request.kindName),
  namespace: brief(request.namespace),
  name: brief(request.name),
  operation: request.operation,
  allowed,
  rules: unique(findings.map(({ rule, action }) => `${rule}=${action}`)),
  edits: unique(edits.map(({ injector }) => injector)),
  ...(unjudged === undefined ? {} : { judged: false }),
});

const brief = (text: string): string =>
  text.length <= maxNameLength ? text : `${text.slice(0, maxNameLength)}…`;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
