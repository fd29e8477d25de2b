import { enumerate } from "../admission/enumerate.ts";
import type { Action } from "../admission/finding.ts";
import type { Rule } from "../admission/rule.ts";

/** A manifest that breaks the rule, and what Headgate says about it. */
export interface RuleExample {
  readonly manifest: string;
  readonly findings: string;
}

/** The Markdown page of a rule, docs/rules/GROUP/NAME.md. */
export const rulePage = (rule: Rule, example?: RuleExample): string =>
  [
    `# ${rule.title}`,
    `\`${rule.id}\` ${effects[rule.action]}; since ${rule.since}.`,
    `It is about ${enumerate(rule.kinds)}${rule.stage === "mutate" ? ", when they are mutated" : ""}.`,
    `## Why`,
    rule.why,
    `## What to do`,
    sentence(rule.fix),
    ...parity(rule.parity ?? []),
    ...(example === undefined ? [] : exampleSection(rule, example)),
  ].join("\n\n") + "\n";

const effects: Record<Action, string> = {
  Deny: "denies by default",
  Warn: "warns by default",
  Audit: "is only recorded in the audit log by default",
  Off: "is off until a policy switches it on",
};

const parity = (checks: readonly string[]): string[] =>
  checks.length === 0
    ? []
    : ["## Checks of the operator's webhook that it covers", checks.map((check) => `- ${check}`).join("\n")];

const exampleSection = ({ action }: Rule, { manifest, findings }: RuleExample): string[] => [
  "## Example",
  fenced("yaml", manifest),
  action === "Off" ? "is answered, once a policy lets the rule warn, with" : "is answered with",
  fenced("text", findings),
];

/** With a fence longer than any in the text. */
const fenced = (language: string, text: string): string => {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n*$/, "")}\n${fence}`;
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
