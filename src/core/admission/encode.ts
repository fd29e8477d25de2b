import { encodeBase64 } from "./base64.ts";
import { toJsonPatch } from "./edit.ts";
import type { Failure } from "./failure.ts";
import { explanation, oneLine, type Finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { formatPath } from "./path.ts";
import { isAboutShape } from "./rule.ts";
import type { Verdict } from "./verdict.ts";
import { byteLength, singleLine } from "./single-line.ts";
import { warningsFor } from "./warnings.ts";

/** An object can be wrong in a thousand places: each of the two lists in a denial has its limits. */
const maxListed = 50;
const maxListBytes = 20 * 1024;
const maxField = 256;
const maxMessage = 600;

/** The AdmissionReview that answers the request; the same bytes whichever door it goes out by. */
export const encodeVerdict = (verdict: Verdict): string =>
  encodeLine({
    apiVersion: "admission.k8s.io/v1",
    kind: "AdmissionReview",
    response: {
      uid: verdict.request.uid,
      allowed: verdict.allowed,
      ...(verdict.allowed ? {} : { status: denial(verdict) }),
      ...patch(verdict),
      ...warnings(verdict),
      ...auditAnnotations(verdict),
    },
  });

/** The HTTP status of a failure. */
export const failureStatus = ({ code }: Failure): 400 | 413 => (code === "review-too-large" ? 413 : 400);

/** What an undecodable review is answered with: a Kubernetes Status. */
export const encodeFailure = (failure: Failure): string => {
  const code = failureStatus(failure);
  return encodeLine({
    apiVersion: "v1",
    kind: "Status",
    status: "Failure",
    reason: code === 413 ? "RequestEntityTooLarge" : "BadRequest",
    code,
    message: `headgate: ${singleLine(failure.message, maxMessage)} [${failure.code}]`,
    details: { causes: [{ reason: failure.code, message: singleLine(failure.message, maxMessage) }] },
  });
};

const encodeLine = (answer: unknown): string => `${JSON.stringify(answer)}\n`;

const denied = (verdict: Verdict): Finding[] => verdict.findings.filter(({ action }) => action === "Deny");

/**
 * kubectl prints only the causes of an Invalid status and only the message of a Forbidden one, so each holds all there
 * is to say.
 */
const denial = (verdict: Verdict): JsonObject => {
  const findings = denied(verdict);
  const invalid = findings.some(({ rule }) => isAboutShape(rule));
  const { group, kindName, name } = verdict.request;
  return {
    status: "Failure",
    code: invalid ? 422 : 403,
    reason: invalid ? "Invalid" : "Forbidden",
    message: denialMessage(verdict, findings),
    details: { group, kind: kindName, name: singleLine(name, maxField), causes: causes(findings) },
  };
};

const denialMessage = (verdict: Verdict, findings: readonly Finding[]): string => {
  const { kindName, namespace, name } = verdict.request;
  const what = `${kindName} ${namespace}/${singleLine(name, maxField) || "(name not generated yet)"}`;
  const reasons = listed(findings, (finding) => singleLine(oneLine(finding), maxMessage), byteLength);
  const rest = findings.length - reasons.length;
  const lines = rest === 0 ? reasons : [...reasons, `and ${rest} more`];
  return `headgate denied ${what}:${lines.map((line) => `\n  ${line}`).join("")}`;
};

const causes = (findings: readonly Finding[]): JsonObject[] => {
  const made = listed(findings, cause, ({ field, message }) => byteLength(`${field}${message}`));
  const rest = findings.length - made.length;
  return rest === 0
    ? made
    : [...made, { reason: "FieldValueInvalid", field: "", message: `and ${rest} more` }];
};

const cause = (finding: Finding): { reason: string; field: string; message: string } => ({
  reason: "FieldValueInvalid",
  field: singleLine(formatPath(finding.path), maxField),
  message: singleLine(explanation(finding), maxMessage),
});

/** What the first findings become, as many as there is room for. */
const listed = <T>(
  findings: readonly Finding[],
  make: (finding: Finding) => T,
  size: (made: T) => number,
): T[] => {
  const made: T[] = [];
  let bytes = 0;
  for (const finding of findings.slice(0, maxListed)) {
    const next = make(finding);
    bytes += size(next);
    if (bytes > maxListBytes) break;
    made.push(next);
  }
  return made;
};

/** A patch is only sent when something is edited, and never with a denial. */
const patch = ({ request, edits, allowed }: Verdict): JsonObject => {
  if (!allowed || edits.length === 0 || request.object === undefined) return {};
  const operations = toJsonPatch(request.object, edits);
  return { patchType: "JSONPatch", patch: encodeBase64(JSON.stringify(operations)) };
};

const warnings = ({ findings, unjudged }: Verdict): JsonObject => {
  const unsaid = unjudged === undefined ? [] : [`headgate did not judge this: ${unjudged}`];
  const warned = findings.filter(({ action }) => action === "Warn");
  const all = warningsFor([...unsaid, ...warned], (one) => (typeof one === "string" ? one : oneLine(one)));
  return all.length === 0 ? {} : { warnings: all };
};

/** Fixed keys with ids in the values: a key with a slash would be dropped by the API server. */
const auditAnnotations = ({ findings, edits }: Verdict): JsonObject => {
  const rules = [...new Set(findings.map(({ rule, action }) => `${rule}=${action}`))];
  const injectors = [...new Set(edits.map(({ injector }) => injector))];
  const annotations = {
    ...(rules.length === 0 ? {} : { rules: rules.join(",") }),
    ...(injectors.length === 0 ? {} : { injectors: injectors.join(",") }),
  };
  return Object.keys(annotations).length === 0 ? {} : { auditAnnotations: annotations };
};
