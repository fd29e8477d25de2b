import { hasPlaceholder } from "../../flink/placeholder.ts";
import { describeOption } from "../../flink/catalogue/lookup.ts";
import type { Entry } from "../../flink/configuration.ts";
import { isSensitiveKey } from "../../flink/sensitive-keys.ts";
import { enumerate } from "../../admission/enumerate.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Kind } from "../../admission/kind.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule, RuleContext } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { podVariables } from "./pod-variables.ts";
import { secretRemedy } from "./secret-remedy.ts";

const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

const shown = 5;

/** Each name once, in order. */
const namesIn = (value: string): string[] => [
  ...new Set([...value.matchAll(reference)].map(([, name = ""]) => name)),
];

/** Texts for a shell, and values of the pods' own variables: something else may read them. */
const shellTexts = [/^env\./, /\.entrypoint\.args$/, /^containerized\.[a-z]+\.env\./];

const fileSystems = /^(?:s3|s3a|s3p|fs|gs|presto|azure|oss|hive)\./;

/** The author's own keys and parameters go to a program that may know what to do with them. */
const isForProgram = ({ key }: Entry, { flinkVersion }: Subject): boolean => {
  if (key.startsWith("pipeline.global-job-parameters")) return true;
  if (flinkVersion === undefined || fileSystems.test(key)) return false;
  return describeOption(key, flinkVersion).state === "unknown";
};

const list = (names: readonly string[]): string =>
  enumerate(
    names.map((name) => `\${${name}}`),
    shown,
  );

const remedyFor = ({ key }: Entry, kind: Kind, inFile: boolean): string => {
  if (inFile) return "have it filled in before the resource is applied";
  return isSensitiveKey(key) ? secretRemedy(key, kind) : "write the value itself";
};

const neverFilledIn = (names: readonly string[], entry: Entry, inFile: boolean): Violation["message"] => {
  const condition = inFile ? ", unless something fills it in before it is applied" : "";
  const reader = entry.key.startsWith("kubernetes.operator.") ? "the operator" : "Flink";
  return `holds ${list(names)}, which ${reader} gets as it stands${condition}`;
};

const inSessionCluster = (names: readonly string[]): string =>
  `holds ${list(names)}, which no environment variable of the pods defines; it stays as it is unless the image or a Secret Value has it`;

const judged = (subject: Subject): { entry: Entry; names: string[] }[] => {
  const { resource } = subject;
  const defined = resource.kind === "SessionCluster" ? podVariables(resource) : new Set<string>();
  if (defined === undefined) return [];
  return resource.configuration
    .entries()
    .filter(({ key, value }) => hasPlaceholder(value) && !shellTexts.some((pattern) => pattern.test(key)))
    .map((entry) => ({ entry, names: namesIn(entry.value).filter((name) => !defined.has(name)) }))
    .filter(({ names }) => names.length > 0);
};

/** Nobody applies such a name or image as it stands, so something fills in all the rest as well. */
const isTemplate = (resource: Resource): boolean =>
  [resource.metadata.name, resource.field("image").text ?? ""].some(hasPlaceholder);

const violationOf = (
  entry: Entry,
  names: readonly string[],
  subject: Subject,
  { inFile = false }: RuleContext,
): Violation => {
  const { resource } = subject;
  const isSession = resource.kind === "SessionCluster";
  const isUncertain = (inFile ? isTemplate(resource) : isSession) || isForProgram(entry, subject);
  return {
    path: entryPath(resource, entry),
    message: isSession ? inSessionCluster(names) : neverFilledIn(names, entry, inFile),
    remedy: isSession
      ? "define it in spec.kubernetes.pods.envVars, from a Secret if it is one"
      : remedyFor(entry, resource.kind, inFile),
    ...(isUncertain && { action: "Audit" }),
  };
};

export const environmentReference: Rule = {
  id: "config/environment-reference",
  title: "A reference to an environment variable is filled in by something",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  judgesTemplates: true,
  why: "The operator mounts a cluster's configuration from a ConfigMap, which is read-only, so the image's entry point cannot replace variables in it; and a session job's configuration goes to the cluster by REST. Flink then takes ${NAME} literally, as a password or a path, and fails only when it uses it. Only on a SessionCluster are variables of its pods filled in.",
  fix: "write the value itself",
  since: "0.1.0",
  check: (subject, context) =>
    judged(subject).map(({ entry, names }) => violationOf(entry, names, subject, context)),
};
