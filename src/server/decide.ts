import { answerRequest, decodeReview, Failure, referencesOf, type CoreSettings } from "../core/index.ts";
import type { ReviewHandler } from "./review-handler.ts";
import type { WorldSource } from "./world-source.ts";

// A replaced character would be judged, and patched, as if the user had written it; a byte order mark is no JSON.
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A look-up that takes longer is given up: the decision says then what it does not know. */
const lookUpMilliseconds = 500;

/** The innermost handler: the core's answer to the body, as it is. */
export const decide =
  (settings: CoreSettings, worlds: WorldSource): ReviewHandler =>
  async ({ stage, body }) => {
    const request = decodeReview(decode(await body()));
    const world = await worlds.resolve(referencesOf(request), lookUpMilliseconds);
    const { status, body: text, outcome } = answerRequest(request, stage, { world, settings });
    return { status, headers: {}, body: text, outcome };
  };

const decode = (bytes: Uint8Array): string => {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Failure("review-not-json", "the review is not UTF-8");
  }
};
