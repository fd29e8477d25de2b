import { answer, Failure, type Context } from "../core/index.ts";
import type { ReviewHandler } from "./review-handler.ts";

// A replaced character would be judged, and patched, as if the user had written it; a byte order mark is no JSON.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The innermost handler: the core's answer to the body, as it is. */
export const decide =
  (context: Context): ReviewHandler =>
  async ({ stage, body }) => {
    const { status, body: text, outcome } = answer(decode(await body()), stage, context);
    return { status, headers: {}, body: text, outcome };
  };

const decode = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Failure("review-not-json", "the review is not UTF-8");
  }
};
