import { maxReviewBytes } from "../core/index.ts";
import { notUtf8, textLines } from "./text-lines.ts";

/**
 * The reviews in a stream, which may never end: JSON lines, or documents that go over several lines. A document ends
 * with its last bracket. A line that starts a new one ends what is unfinished, so that a broken line costs only itself:
 * no printer of JSON starts a nested object at the beginning of a line.
 */
export const reviewTexts = async function* (
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<string | typeof notUtf8> {
  const joiner = new Joiner();
  for await (const line of textLines(chunks, maxReviewBytes)) {
    if (line !== notUtf8) {
      yield* joiner.add(line);
      continue;
    }
    yield* joiner.flush();
    yield notUtf8;
  }
  yield* joiner.flush();
};

class Joiner {
  #lines: string[] = [];
  #length = 0;
  #depth = 0;
  /** In what is left of a document that was too large. */
  #isSkipping = false;

  *add(line: string): Generator<string> {
    if (line.startsWith("{")) yield* this.flush();
    if (this.#isSkipping || (this.#lines.length === 0 && line.trim() === "")) return;
    this.#lines.push(line);
    this.#length += line.length + 1;
    this.#depth += depthOf(line) ?? Number.NEGATIVE_INFINITY;
    if (this.#length > maxReviewBytes) yield* this.#tooLarge();
    else if (this.#depth <= 0) yield* this.flush();
  }

  *flush(): Generator<string> {
    if (this.#lines.length > 0) yield this.#lines.join("\n");
    this.#lines = [];
    this.#length = 0;
    this.#depth = 0;
    this.#isSkipping = false;
  }

  *#tooLarge(): Generator<string> {
    yield* this.flush();
    this.#isSkipping = true;
  }
}

/** By how many brackets a line opens more than it closes; undefined where a text goes on behind it, as none may. */
const depthOf = (line: string): number | undefined => {
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at];
    if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    else if (character === '"') at = endOfText(line, at + 1);
    if (at === -1) return undefined;
  }
  return depth;
};

/** Where the closing quotation mark is, -1 if there is none. */
const endOfText = (line: string, from: number): number => {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === "\\") at += 1;
    else if (line[at] === '"') return at;
  }
  return -1;
};
