import type { Violation } from "../../admission/finding.ts";
import { isArray, isObject, quote } from "../../admission/json.ts";
import { kinds } from "../../admission/kind.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import { formatPath } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { checkSchema, type SchemaProblem } from "../../resources/schema/check-schema.ts";
import { isForeignSessionCluster } from "../../resources/foreign-session-cluster.ts";
import { remedyFor, remedyForUnknown } from "./schema-remedy.ts";

const typeName = (value: SchemaProblem["value"]): string => {
  if (isArray(value)) return "a list";
  return isObject(value) ? "an object" : quote(value);
};

const article: Record<string, string> = {
  array: "a list",
  boolean: "true or false",
  integer: "a whole number",
  number: "a number",
  object: "an object",
  string: "text (in quotes where YAML would read something else)",
};

const messages: Record<SchemaProblem["problem"], (problem: SchemaProblem) => string> = {
  type: ({ value, expected }) =>
    `is ${typeName(value)}, expected ${expected.map((type) => article[type] ?? type).join(" or ")}`,
  value: ({ value, expected }) =>
    `is ${quote(value)}, expected one of ${expected.join(", ")}${suggestion(value, expected)}`,
  "unknown-field": ({ path, expected }) =>
    `is no field that the controller knows, so it does nothing${suggestion(path.at(-1), expected)}`,
};

const suggestion = (word: unknown, candidates: readonly string[]): string => {
  const meant = typeof word === "string" ? nearMiss(word, candidates) : undefined;
  return meant === undefined ? "" : `, perhaps ${meant} is meant`;
};

/** `resource/flink-version` knows what to do about a SessionCluster's number. */
const isSaidElsewhere = ({ value, path }: SchemaProblem, { kind }: Resource): boolean =>
  kind === "SessionCluster" && typeof value === "number" && formatPath(path) === "spec.flinkVersion";

const isSaid = (problem: SchemaProblem, resource: Resource): boolean =>
  !isSaidElsewhere(problem, resource) && (problem.problem !== "unknown-field" || !isEmrDialect(resource));

const violationOf = (problem: SchemaProblem, resource: Resource): Violation => {
  const message = messages[problem.problem](problem);
  if (problem.problem === "unknown-field") {
    return { path: problem.path, message, remedy: remedyForUnknown(problem, resource), action: "Warn" };
  }
  const violation = { path: problem.path, message, remedy: remedyFor(problem) };
  return isForeignSessionCluster(resource) ? { ...violation, action: "Warn" } : violation;
};

export const schema: Rule = {
  id: "resource/schema",
  title: "The resource has the structure of its kind",
  kinds,
  action: "Deny",
  why: "A value of the wrong type is refused by the API server or makes the controller fail on the resource. A field that nobody knows is worse: it is dropped without a word, and what it was meant to do never happens.",
  fix: "write a value of the type that the field has",
  since: "0.1.0",
  check: ({ resource }) => {
    const { problems, unsaid } = checkSchema(resource.kind, resource.object);
    const said = problems.filter((problem) => isSaid(problem, resource));
    const violations = said.map((problem) => violationOf(problem, resource));
    if (unsaid === 0) return violations;
    return [...violations, { path: [], message: `has ${unsaid} more such faults`, action: "Warn" }];
  },
};
