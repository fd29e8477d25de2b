import {
  bySeverity,
  type createLocator,
  type Finding,
  type ReportedResource,
  type Request,
} from "../core/index.ts";
import { nameOf } from "./creation.ts";
import type { JudgedDocument } from "./read-files.ts";

/** What was decided about a resource, of one stage or of both. */
export interface Decision {
  readonly request: Request;
  readonly allowed: boolean;
  readonly findings: readonly Finding[];
}

export const reportResource = (
  file: string,
  { kind, document }: JudgedDocument,
  { request, allowed, findings }: Decision,
  locate: ReturnType<typeof createLocator>,
): ReportedResource => ({
  file,
  line: document.line,
  kind,
  namespace: request.namespace,
  name: nameOf(document.object),
  allowed,
  findings: findings
    .toSorted(bySeverity)
    .map((finding) => ({ ...finding, ...locate(document, finding.path) })),
});
