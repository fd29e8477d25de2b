import type { Answer, Stage } from "../core/index.ts";
import type { ProblemCode } from "./problem.ts";

/** One request for a review, its body not read yet. */
export interface ReviewCall {
  readonly stage: Stage;
  /** When the caller gives up, in milliseconds of the monotonic clock (performance.now). */
  readonly deadline: number;
  /** Reads the body once; throws a Failure where it is too large, a Problem where it does not arrive. */
  readonly body: () => Promise<Uint8Array>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly outcome: Answer["outcome"] | { readonly problem: ProblemCode };
}

/** Logging, metrics and limits wrap a handler into another one. */
export type ReviewHandler = (call: ReviewCall) => Promise<Reply>;
