/**
 * The lines of a stream of UTF-8, without their line breaks. Of a line longer than the limit only as much is kept as
 * shows that it is.
 */
export const textLines = async function* (
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const line = new BoundedText(limit);
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    for (const [index, part] of parts.entries()) {
      if (index > 0) yield line.take();
      line.append(part);
    }
  }
  line.append(decoder.decode());
  yield line.take();
};

class BoundedText {
  readonly #limit: number;
  #parts: string[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  append(text: string): void {
    const room = this.#limit + 1 - this.#length;
    if (room <= 0 || text === "") return;
    this.#parts.push(text.slice(0, room));
    this.#length += Math.min(text.length, room);
  }

  take(): string {
    const text = this.#parts.join("");
    this.#parts = [];
    this.#length = 0;
    return text.endsWith("\r") ? text.slice(0, -1) : text;
  }
}
