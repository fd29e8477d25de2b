import { isCanary } from "./admission/canary.ts";
import { bySeverity, type Finding, type Violation } from "./admission/finding.ts";
import { hasPlaceholder } from "./flink/placeholder.ts";
import { jsonPointer, valueAt } from "./admission/path.ts";
import { isRelevant } from "./admission/relevance.ts";
import type { Operation, Stage } from "./admission/request.ts";
import type { Resource } from "./admission/resource.ts";
import { isAboutShape, type Rule, type RuleContext } from "./admission/rule.ts";
import { quoteAt } from "./admission/secret-place.ts";
import { separateFixes } from "./admission/separate-fixes.ts";
import { isSuspension } from "./admission/suspension.ts";
import type { Subject } from "./admission/subject.ts";
import { guarded, internalFinding } from "./internal-error.ts";
import { isBlueGreenChild } from "./resources/blue-green-child.ts";
import { isForeignSessionCluster } from "./resources/foreign-session-cluster.ts";
import { subjectOf } from "./resources/subject-of.ts";

/** All findings of the rules that speak at this stage, each as severe as the circumstances leave it. */
export const judge = (
  subject: Subject,
  stage: Stage,
  rules: readonly Rule[],
  context: RuleContext,
): Finding[] => {
  if (!isJudged(subject, stage)) return [];
  const { operation } = subject.request;
  const speaking = rules.filter((rule) => (rule.stage ?? "validate") === stage && isAbout(rule, operation));
  const findings = speaking.flatMap((rule) => findingsOf(rule, subject, context));
  return separateFixes(soften(findings, subject, speaking, context).sort(bySeverity));
};

const isAbout = ({ operations = ["CREATE", "UPDATE"] }: Rule, operation: Operation): boolean =>
  operations.includes(operation);

/** Finalizers must never be blocked, and what an update does not touch is not judged by it. */
const isJudged = (subject: Subject, stage: Stage): boolean => {
  const { old, resource, request } = subject;
  if (stage === "validate" && isCanary(resource)) return false;
  if (request.operation === "DELETE") return resource.metadata.deletionTimestamp === undefined;
  if (old === undefined) return true;
  return old.metadata.deletionTimestamp === undefined && isRelevant(old, resource, stage);
};

const findingsOf = (rule: Rule, subject: Subject, context: RuleContext): Finding[] => {
  if (!rule.kinds.includes(subject.resource.kind)) return [];
  const violations = guarded(() => [...rule.check(subject, context)]);
  if (!violations.ok) return [internalFinding(rule.id, violations.error, context.settings)];
  const findings = violations.value.flatMap((violation) => findingOf(rule, violation));
  if (!context.inFile || rule.judgesTemplates) return findings;
  return findings.map((finding) => unlessFilledIn(finding, subject));
};

/** What a gap in a file will hold is not known, so it cannot be wrong; that it was not judged must be said. */
const unlessFilledIn = (finding: Finding, { resource }: Subject): Finding => {
  const value = valueAt(resource.object, finding.path);
  if (finding.action !== "Deny" || typeof value !== "string" || !hasPlaceholder(value)) return finding;
  const message = `is ${quoteAt(finding.path, value)}, which is not filled in yet, so it was not judged`;
  return { ...finding, action: "Warn", message, remedy: "check the rendered file" };
};

const findingOf = (rule: Rule, violation: Violation): Finding[] => {
  const action =
    rule.action === "Deny" || rule.action === "Warn" ? (violation.action ?? rule.action) : rule.action;
  if (action === "Off") return [];
  const { remedy = rule.fix, ...found } = violation;
  return [{ ...found, rule: rule.id, action, remedy }];
};

const soften = (
  findings: readonly Finding[],
  subject: Subject,
  rules: readonly Rule[],
  context: RuleContext,
): Finding[] => {
  const reason = leniency(subject, context);
  const stored = storedFindings(subject, rules, context);
  return findings.map((finding) => {
    if (finding.action !== "Deny") return finding;
    const because = reason ?? exemption(finding, subject, stored);
    return because === undefined
      ? finding
      : { ...finding, action: "Warn", message: `${finding.message} (not denied: ${because})` };
  });
};

/** Why nothing in this review is denied. */
const leniency = (subject: Subject, { settings }: RuleContext): string | undefined => {
  const account = settings.operator.serviceAccount?.replace("/", ":");
  if (account !== undefined && subject.request.user.name === `system:serviceaccount:${account}`) {
    return "the operator itself writes this";
  }
  // in an incident suspending must work whatever else is wrong with the resource, unless it was never judged
  const isStop = isSuspension(subject.resource, subject.changes) && !(subject.old && isCanary(subject.old));
  return isStop ? "the update only suspends the job or stops the cluster" : undefined;
};

/** Why this one finding is not denied. */
const exemption = (
  finding: Finding,
  { resource, old }: Subject,
  stored: ReadonlySet<string>,
): string | undefined => {
  if (isBlueGreenChild(resource, old) && !isAboutShape(finding.rule)) {
    return "its FlinkBlueGreenDeployment is judged instead";
  }
  if (isForeignSessionCluster(resource) && isAboutShape(finding.rule)) {
    return "a SessionCluster of another vendor may have a form of its own";
  }
  return stored.has(fingerprint(finding, resource)) ? "already stored" : undefined;
};

/** The same fault at the same place: by its value, or by its words where it is about something larger or missing. */
const fingerprint = ({ rule, path, message }: Finding, { object }: Resource): string => {
  const value = valueAt(object, path);
  const what = typeof value === "object" || value === undefined ? message : JSON.stringify(value);
  return `${rule}\n${jsonPointer(path)}\n${what}`;
};

/** What the stored resource would be denied for today, less what the operator itself refuses at every update. */
const storedFindings = (
  { old, request }: Subject,
  rules: readonly Rule[],
  context: RuleContext,
): ReadonlySet<string> => {
  if (old === undefined || isCanary(old)) return new Set();
  const creation = { ...request, operation: "CREATE", oldObject: undefined } as const;
  const subject = subjectOf(creation, old.kind, old.object, context);
  const untouched = { ...context, injection: { pending: [], withheld: [], nameless: [], errors: [] } };
  const findings = rules
    .filter((rule) => isAboutShape(rule.id) && !rule.stage && isAbout(rule, "CREATE"))
    .flatMap((rule) => findingsOf(rule, subject, untouched).filter((finding) => isOurs(rule, finding, old)));
  return new Set(findings.map((finding) => fingerprint(finding, old)));
};

/** The operator has no webhook for the other two kinds. */
const isOurs = (rule: Rule, { beyondOperator }: Finding, { kind }: Resource): boolean =>
  !rule.parity || beyondOperator === true || ["FlinkBlueGreenDeployment", "SessionCluster"].includes(kind);
