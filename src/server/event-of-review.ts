import {
  oneLine,
  singleLine,
  type Finding,
  type Json,
  type JsonObject,
  type Verdict,
} from "../core/index.ts";
import type { ClusterEvent, EventSubject } from "../kube/events.ts";

/** Of one finding; the whole note has room for 1,024 bytes. */
const maxFinding = 400;
const maxNote = 1000;

/**
 * What is to be told at the object itself, as whoever gets the answer is often a controller that tells nobody. Undefined
 * where nothing was objected to, or where there is no object to tell it at: a refused creation, a dry run. We know what
 * we answered, not what became of the request, so that alone is what the note says.
 */
export const eventOfReview = (verdict: Verdict): ClusterEvent | undefined => {
  const { request, allowed, findings } = verdict;
  const shown = findings.filter(({ action }) => action === (allowed ? "Warn" : "Deny"));
  const regarding = subjectOf(verdict);
  if (request.dryRun || shown.length === 0 || regarding === undefined) return undefined;
  const operation = request.operation.toLowerCase();
  const outcome = allowed ? "admitted by Headgate with a warning" : "denied by Headgate";
  return {
    type: "Warning",
    reason: allowed ? "AdmittedWithWarnings" : "Denied",
    action: `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`,
    note: singleLine(`${operation} ${outcome}: ${listed(shown)}`, maxNote),
    regarding,
  };
};

/** What will be there after the request as far as we know, and is known by its uid. */
const subjectOf = ({ request, allowed }: Verdict): EventSubject | undefined => {
  const { operation, object, oldObject } = request;
  if (operation === "DELETE" && allowed) return undefined;
  const stored = oldObject ?? (allowed ? object : undefined);
  return stored === undefined ? undefined : referenceTo(stored);
};

/** A name and a uid that are still missing are the API server's to give, which it does after mutation. */
const referenceTo = ({ apiVersion, kind, metadata }: JsonObject): EventSubject | undefined => {
  // whatever it is instead of an object, it has no such texts
  const { namespace, name, uid } = (metadata ?? {}) as JsonObject;
  const reference = {
    apiVersion: textOf(apiVersion),
    kind: textOf(kind),
    namespace: textOf(namespace),
    name: textOf(name),
    uid: textOf(uid),
  };
  return Object.values(reference).includes("") ? undefined : reference;
};

const textOf = (value: Json | undefined): string => (typeof value === "string" ? value : "");

const listed = ([first, ...others]: readonly Finding[]): string => {
  const text = first === undefined ? "" : singleLine(oneLine(first), maxFinding);
  if (others.length === 0) return text;
  const rules = [...new Set(others.map(({ rule }) => rule))].join(", ");
  return `${text} and ${others.length} more: ${rules}`;
};
