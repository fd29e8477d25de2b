import { Failure } from "./failure.ts";

/** Request body limit of the API server is 3 MiB for each of object and oldObject; the rest is the envelope. */
export const maxReviewBytes = 7 * 1024 * 1024;

const maxDepth = 128;

/** Everything behind this check may recurse over the value. */
export const checkDepth = (root: unknown): void => {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      throw new Failure(
        "review-too-deep",
        `the review nests deeper than ${maxDepth} levels, which no Kubernetes object does`,
      );
    }
    level = level.flatMap(children);
  }
};

const children = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value) : [];
