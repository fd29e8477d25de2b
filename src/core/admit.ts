import { applyEdits } from "./admission/edit.ts";
import type { JsonObject } from "./admission/json.ts";
import type { Request } from "./admission/request.ts";
import type { Context } from "./admission/subject.ts";
import type { Verdict } from "./admission/verdict.ts";
import { review } from "./engine.ts";

/** What becomes of one request that passes both webhooks. */
export interface Admission {
  readonly mutated: Verdict;
  readonly validated: Verdict;
  /** As it would be stored; undefined on DELETE. */
  readonly object: JsonObject | undefined;
}

/** Mutate, apply the edits, validate: what the API server does with a request. */
export const admit = (request: Request, context: Context): Admission => {
  const mutated = review(request, "mutate", context);
  const object = request.object && applyEdits(request.object, mutated.edits);
  const validated = review({ ...request, object }, "validate", context);
  return { mutated, validated, object };
};
