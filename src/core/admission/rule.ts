import type { Action, Violation } from "./finding.ts";
import type { Kind } from "./kind.ts";
import type { Operation, Stage } from "./request.ts";
import type { Context, InjectionOutcome, Subject } from "./subject.ts";

/** What a rule's check may use besides its subject. */
export interface RuleContext extends Context {
  readonly injection: InjectionOutcome;
}

/** A check of one thing; its id is its file's path below `rules/`, and never reused. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly Kind[];
  readonly action: Action;
  /** CREATE and UPDATE unless the rule is about deletions. */
  readonly operations?: readonly Operation[];
  /** `validate` unless the rule speaks of what injection did. */
  readonly stage?: Stage;
  /**
   * The checks of the operator's own webhook that this rule covers, in a few words each. Such a denial is not softened
   * for resources that are stored already, because the operator would refuse them all the same.
   */
  readonly parity?: readonly string[];
  /** Set where `{{name}}` and the like are part of the value that is judged, not gaps in it. */
  readonly judgesTemplates?: true;
  /** What breaks at run time, in two or three sentences. */
  readonly why: string;
  /** The remedy, as an instruction. */
  readonly fix: string;
  /** The version of Headgate that brought the rule. */
  readonly since: string;
  check(subject: Subject, context: RuleContext): Iterable<Violation>;
}

/** Groups that judge an update or a deletion rather than the form of the resource. */
const changeGroups = ["change", "delete", "quota"];

/** Whether a finding says that the resource is ill-formed (422 Invalid) rather than that the change is refused (403). */
export const isAboutShape = (rule: string): boolean => !changeGroups.includes(rule.split("/", 1)[0] ?? "");
