const newline = 0x0a;

/** What a line is that is not UTF-8. */
export const notUtf8 = Symbol("not UTF-8");

/**
 * The lines of a stream of UTF-8, without their line breaks. Of a line longer than the limit (in bytes) only as much is
 * kept as shows that it is.
 */
export const textLines = async function* (
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string | typeof notUtf8> {
  const line = new BoundedBytes(limit);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      line.append(chunk.subarray(start, end));
      yield decoded(line.take(), limit);
      start = end + 1;
    }
    line.append(chunk.subarray(start));
  }
  yield decoded(line.take(), limit);
};

// as the webhook reads a body: a replaced character would be judged as if it had been written, a mark is no JSON
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decoded = (bytes: Uint8Array, limit: number): string | typeof notUtf8 => {
  // cut off anywhere, and refused for its size
  if (bytes.length > limit) return new TextDecoder().decode(bytes);
  try {
    const text = decoder.decode(bytes);
    return text.endsWith("\r") ? text.slice(0, -1) : text;
  } catch {
    return notUtf8;
  }
};

class BoundedBytes {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  append(bytes: Uint8Array): void {
    const room = this.#limit + 1 - this.#length;
    if (room <= 0 || bytes.length === 0) return;
    // a copy: who gives the chunk may use its memory again
    this.#parts.push(bytes.slice(0, room));
    this.#length += Math.min(bytes.length, room);
  }

  take(): Uint8Array {
    const bytes = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#length = 0;
    return bytes;
  }
}
