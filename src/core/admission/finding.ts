import type { Fix } from "./fix.ts";
import { formatPath, type Path } from "./path.ts";

/** What a finding does to the request: refuse it, warn its author, only be recorded, or nothing. */
export type Action = "Deny" | "Warn" | "Audit" | "Off";

/** What a rule's check yields: the engine makes a finding of it. */
export interface Violation {
  /** From the root of the object under review; the nearest existing ancestor where the value is missing. */
  readonly path: Path;
  /** What was found and what was expected, as the rest of a sentence whose subject is the path. */
  readonly message: string;
  /** What to do about it, where it differs from the rule's own `fix`. */
  readonly remedy?: string;
  /** Where this case is milder than the rule's own action. */
  readonly action?: "Warn" | "Audit";
  /** In a rule with `parity`: the operator would let this case pass, so it is softened for what is stored already. */
  readonly beyondOperator?: true;
  /** What would mend it and change nothing else, where that is certain. */
  readonly fix?: Fix;
}

/** The user's resource is wrong or doubtful here. (What *we* could not do is a Failure.) */
export interface Finding {
  readonly rule: string;
  readonly action: Exclude<Action, "Off">;
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
  readonly beyondOperator?: true;
  readonly fix?: Fix;
}

const severity: Record<Finding["action"], number> = { Deny: 0, Warn: 1, Audit: 2 };

/** Most severe first; otherwise in the order in which they were found. */
export const bySeverity = (left: Finding, right: Finding): number =>
  severity[left.action] - severity[right.action];

/** Found, expected, remedy and rule; the path is a field of its own wherever there is one. */
export const explanation = (finding: Finding): string =>
  `${finding.message}; ${finding.remedy} [${finding.rule}]`;

export const oneLine = (finding: Finding): string => {
  const where = formatPath(finding.path);
  return `${where === "" ? "the resource" : `${where}:`} ${explanation(finding)}`;
};
