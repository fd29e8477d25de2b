import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxReviewBytes } from "../core/index.ts";
import { reviewTexts } from "./review-texts.ts";
import { notUtf8 } from "./text-lines.ts";

const textsOf = async (...chunks: (string | Uint8Array)[]): Promise<(string | symbol)[]> => {
  const encoder = new TextEncoder();
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks)
      yield await Promise.resolve(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
  };
  const texts: (string | symbol)[] = [];
  for await (const text of reviewTexts(stream())) texts.push(text);
  return texts;
};

describe("reviewTexts", () => {
  it("tells a line that is not UTF-8, and keeps a byte order mark, which no review starts with", async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0x7d, 0x0a]);
    expect(await textsOf('{"a":1}\n', bytes, '\ufeff{"b":2}\n')).toEqual([
      '{"a":1}',
      notUtf8,
      '\ufeff{"b":2}',
    ]);
  });

  it.each<[string, string, string[]]>([
    ["lines", '{"a":1}\n{"b":2}\n', ['{"a":1}', '{"b":2}']],
    ["a last line without its end", '{"a":1}\n{"b":2}', ['{"a":1}', '{"b":2}']],
    ["Windows line breaks", '{"a":1}\r\n{"b":2}\r\n', ['{"a":1}', '{"b":2}']],
    ["blank lines", '\n{"a":1}\n\n  \n', ['{"a":1}']],
    ["a document over several lines", '{\n  "a": [\n    "}"\n  ]\n}\n', ['{\n  "a": [\n    "}"\n  ]\n}']],
    ["several of those", '{\n  "a": 1\n}\n{\n  "b": 2\n}\n', ['{\n  "a": 1\n}', '{\n  "b": 2\n}']],
    ["text that is no JSON", 'nonsense\n{"a":1}\n', ["nonsense", '{"a":1}']],
    ["a line that is not finished", '{"a":\n{"b":2}\n', ['{"a":', '{"b":2}']],
    ["a text that is not finished", '{"a": "x\n{"b":2}\n', ['{"a": "x', '{"b":2}']],
    ["a text that ends with an escape", '{"a": "x\\\n{"b":2}\n', ['{"a": "x\\', '{"b":2}']],
    ["brackets and quotes in texts", '{"a":"{[\\"}"}\n{"b":2}\n', ['{"a":"{[\\"}"}', '{"b":2}']],
    ["too many closing brackets", '{"a":1}}\n{"b":2}\n', ['{"a":1}}', '{"b":2}']],
    ["a list", "[\n  1\n]\n", ["[\n  1\n]"]],
    ["nothing", "", []],
  ])("finds %s", async (_, input, texts) => {
    expect(await textsOf(input)).toEqual(texts);
  });

  it("finds the same however the bytes come", async () => {
    const input = '{"a":"é😀"}\r\n{\n  "b": [\n  1]\n}\n{"c":\n{"d":3}';
    const expected = await textsOf(input);
    expect(expected).toHaveLength(4);
    const bytes = new TextEncoder().encode(input);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: bytes.length })), async (cuts) => {
        const ends = [...new Set([0, ...cuts, bytes.length])].sort((left, right) => left - right);
        const chunks = ends.slice(1).map((end, index) => bytes.slice(ends[index], end));
        expect(await textsOf(...chunks)).toEqual(expected);
      }),
    );
  });

  it("keeps of a line that is too large only what shows that it is", async () => {
    const [large, next] = await textsOf(`{"a":"${"x".repeat(2 * maxReviewBytes)}"}\n`, '{"b":2}\n');
    expect(String(large).length).toBe(maxReviewBytes + 1);
    expect(next).toBe('{"b":2}');
  });

  it("leaves out the rest of a document that is too large", async () => {
    const line = `  "${"x".repeat(1_000_000)}",\n`;
    const texts = await textsOf("{\n", ...Array.from({ length: 20 }, () => line), "}\n", '{"b":2}\n');
    expect(texts).toHaveLength(2);
    expect(String(texts[0]).length).toBeGreaterThan(maxReviewBytes);
    expect(texts[1]).toBe('{"b":2}');
  });
});
