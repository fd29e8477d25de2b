import { decodeReview } from "./admission/decode.ts";
import { encodeFailure, encodeVerdict, failureStatus } from "./admission/encode.ts";
import { Failure } from "./admission/failure.ts";
import type { Request, Stage } from "./admission/request.ts";
import type { Context } from "./admission/subject.ts";
import type { Verdict } from "./admission/verdict.ts";
import { review } from "./engine.ts";

/** What goes back for one review, by whichever door it came: an HTTP status and a body that ends with a newline. */
export interface Answer {
  readonly status: 200 | 400 | 413;
  readonly body: string;
  readonly outcome: { readonly verdict: Verdict } | { readonly failure: Failure };
}

/** From the text of an AdmissionReview to the text of its answer. */
export const answer = (text: string, stage: Stage, context: Context): Answer => {
  try {
    return answerRequest(decodeReview(text), stage, context);
  } catch (error) {
    if (error instanceof Failure) return refuse(error);
    throw error;
  }
};

/** For a door that looks things up between reading the request and deciding it. */
export const answerRequest = (request: Request, stage: Stage, context: Context): Answer => {
  const verdict = review(request, stage, context);
  return { status: 200, body: encodeVerdict(verdict), outcome: { verdict } };
};

/** The answer where there is no review to decide about. */
export const refuse = (failure: Failure): Answer => ({
  status: failureStatus(failure),
  body: encodeFailure(failure),
  outcome: { failure },
});
