import type { Location } from "./location.ts";

/** The text of one document of a file, with the place of every offset in it. */
export class Source {
  readonly text: string;
  /** The document's first line in the file, from 1. */
  readonly firstLine: number;
  /** Where the text starts in the file. */
  readonly offset: number;
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, firstLine = 1, offset = 0) {
    this.text = text;
    this.firstLine = firstLine;
    this.offset = offset;
  }

  locationOf(start: number, end: number): Location {
    const [first, last] = [this.#lineIndex(start), this.#lineIndex(end)];
    return {
      line: this.firstLine + first,
      column: start - this.#startOf(first) + 1,
      endLine: this.firstLine + last,
      endColumn: end - this.#startOf(last) + 1,
    };
  }

  /** The text of a line of the file, without its line break. */
  lineText(line: number): string {
    const index = line - this.firstLine;
    const end = this.#starts()[index + 1];
    return this.text.slice(this.#startOf(index), end).replace(/\r?\n$/, "");
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }

  #startOf(lineIndex: number): number {
    return this.#starts()[lineIndex] ?? this.text.length;
  }

  /** By bisection: a document may have a finding on each of a million lines. */
  #lineIndex(offset: number): number {
    const starts = this.#starts();
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};
