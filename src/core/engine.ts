import type { JsonObject } from "./admission/json.ts";
import type { Kind } from "./admission/kind.ts";
import type { Request, Stage } from "./admission/request.ts";
import type { Context } from "./admission/subject.ts";
import type { Verdict } from "./admission/verdict.ts";
import { planInjection } from "./inject.ts";
import { injectors } from "./injectors/index.ts";
import { internalFinding } from "./internal-error.ts";
import { judge } from "./judge.ts";
import { subjectOf } from "./resources/subject-of.ts";
import { asUpdateOfParent } from "./resources/scale.ts";
import { rules } from "./rules/index.ts";

/** Decides one review at one stage: the same request, world and settings always give the same verdict. */
export const review = (asked: Request, stage: Stage, context: Context): Verdict => {
  const request = asked.subResource === "scale" ? asUpdateOfParent(asked, context.world) : asked;
  const decidable = whatToDecide(request);
  if (typeof decidable === "string") {
    return { request, stage, allowed: true, edits: [], findings: [], unjudged: decidable };
  }
  const subject = subjectOf(request, decidable.kind, decidable.object, context);
  const injection = planInjection(subject, injectors, context);
  const internal = injection.errors.map(({ injector, error }) =>
    internalFinding(injector, error, context.settings),
  );
  const findings = [...judge(subject, stage, rules, { ...context, injection }), ...internal];
  const allowed = findings.every(({ action }) => action !== "Deny");
  return { request, stage, allowed, edits: stage === "mutate" ? injection.pending : [], findings };
};

/** The object to decide about, or why there is nothing to decide. */
const whatToDecide = (request: Request): { kind: Kind; object: JsonObject } | string => {
  if (request.kind === undefined) {
    return `${request.group || "core"}/${request.version} ${request.kindName} is no kind that Headgate knows`;
  }
  if (request.subResource === "scale") return `the ${request.kind} that is scaled is not at hand`;
  if (request.subResource !== "") return `the subresource ${request.subResource} is judged with its parent`;
  const object = request.operation === "DELETE" ? request.oldObject : request.object;
  return object === undefined ? `${request.operation} carries no object` : { kind: request.kind, object };
};
