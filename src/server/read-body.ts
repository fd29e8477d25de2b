import type { IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { Failure, maxReviewBytes } from "../core/index.ts";
import { Problem } from "./problem.ts";

/**
 * The whole body of a request. Throws a Failure as soon as it is larger than any review; the rest is then discarded
 * as it comes, so that the caller gets to read the answer and the connection can be used again. Throws a Problem when
 * the body breaks off or is not there in time.
 */
export const readBody = async (request: IncomingMessage, milliseconds: number): Promise<Buffer> => {
  const settled = new AbortController();
  try {
    if (Number(request.headers["content-length"] ?? 0) > maxReviewBytes) throw tooLarge();
    return await Promise.race([collect(request), tooLate(milliseconds, settled.signal)]);
  } finally {
    settled.abort();
    request.resume();
  }
};

const collect = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunksOf(request)) {
    size += chunk.length;
    if (size > maxReviewBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Leaving the loop early must not destroy the connection, on which the answer still has to go out. */
async function* chunksOf(request: IncomingMessage): AsyncGenerator<Buffer> {
  try {
    // without an encoding set, a request's chunks are Buffers
    yield* request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch {
    throw new Problem("http-body-incomplete", "the body of the request broke off");
  }
}

const tooLarge = (): Failure =>
  new Failure("review-too-large", `the review is larger than ${maxReviewBytes} bytes`);

const tooLate = async (milliseconds: number, signal: AbortSignal): Promise<never> => {
  await setTimeout(milliseconds, undefined, { signal });
  throw new Problem("http-body-timeout", "the body of the request did not arrive in time");
};
