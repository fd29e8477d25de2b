import { encodeBase64 } from "./base64.ts";
import { toJsonPatch } from "./edit.ts";
import type { Failure } from "./failure.ts";
import { explanation, oneLine, type Finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { formatPath } from "./path.ts";
import { isAboutShape } from "./rule.ts";
import type { Verdict } from "./verdict.ts";
import { fitWarnings, singleLine } from "./warnings.ts";

/** Causes and the message are capped: an object can be wrong in a thousand places. */
const maxCauses = 50;

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
    message: `headgate: ${singleLine(failure.message)} [${failure.code}]`,
    details: { causes: [{ reason: failure.code, message: singleLine(failure.message) }] },
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
  return {
    status: "Failure",
    code: invalid ? 422 : 403,
    reason: invalid ? "Invalid" : "Forbidden",
    message: denialMessage(verdict, findings),
    details: {
      group: verdict.request.group,
      kind: verdict.request.kindName,
      name: verdict.request.name,
      causes: findings.slice(0, maxCauses).map(cause),
    },
  };
};

const denialMessage = (verdict: Verdict, findings: readonly Finding[]): string => {
  const { kindName, namespace, name } = verdict.request;
  const what = `${kindName} ${namespace}/${name || "(name not generated yet)"}`;
  const reasons = findings.slice(0, maxCauses).map((finding) => `\n  ${cap(oneLine(finding))}`);
  const more = findings.length > maxCauses ? `\n  and ${findings.length - maxCauses} more` : "";
  return `headgate denied ${what}:${reasons.join("")}${more}`;
};

const cause = (finding: Finding): JsonObject => ({
  reason: "FieldValueInvalid",
  field: formatPath(finding.path),
  message: cap(explanation(finding)),
});

const cap = (text: string): string => (text.length <= 1024 ? text : `${text.slice(0, 1023)}…`);

/** A patch is only sent when something is edited, and never with a denial. */
const patch = ({ request, edits, allowed }: Verdict): JsonObject => {
  if (!allowed || edits.length === 0 || request.object === undefined) return {};
  const operations = toJsonPatch(request.object, edits);
  return { patchType: "JSONPatch", patch: encodeBase64(JSON.stringify(operations)) };
};

const warnings = ({ findings, unjudged }: Verdict): JsonObject => {
  const texts = findings.filter(({ action }) => action === "Warn").map(oneLine);
  const all = unjudged === undefined ? texts : [`headgate did not judge this: ${unjudged}`, ...texts];
  return all.length === 0 ? {} : { warnings: fitWarnings(all) };
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
