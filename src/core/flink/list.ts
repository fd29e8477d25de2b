import { isWhitespace, trim } from "./java-text.ts";

/**
 * Flink's list value (StructuredOptionsSplitter): texts between `;`, trimmed, or quoted with `'` or `"` and then kept as
 * they are, a doubled quote standing for itself. Nothing before the first or after the last `;` adds no element.
 * `undefined` where Flink throws: an open quote, or something other than `;` after a closing one.
 */
export const parseList = (text: string): string[] | undefined => splitEscaped(text, ";");

/** The same between other delimiters, of one character each. */
export const splitEscaped = (text: string, delimiter: string): string[] | undefined => {
  const tokens = tokenize(text, delimiter);
  return tokens?.flatMap((token, index) => {
    if (token.kind === "item") return [token.text];
    return tokens[index + 1]?.kind === "delimiter" ? [""] : [];
  });
};

type Token = { readonly kind: "item"; readonly text: string } | { readonly kind: "delimiter" };

const tokenize = (text: string, delimiter: string): Token[] | undefined => {
  const tokens: Token[] = [];
  let cursor = skipWhitespace(text, 0);
  while (cursor < text.length) {
    const atDelimiter = text.charAt(cursor) === delimiter;
    const read = atDelimiter
      ? { token: { kind: "delimiter" as const }, end: cursor + 1 }
      : item(text, cursor, delimiter);
    if (read === undefined) return undefined;
    tokens.push(read.token);
    cursor = skipWhitespace(text, read.end);
  }
  return tokens;
};

const skipWhitespace = (text: string, from: number): number => {
  let cursor = from;
  while (cursor < text.length && isWhitespace(text.charAt(cursor))) cursor += 1;
  return cursor;
};

interface Read {
  readonly token: Token;
  readonly end: number;
}

const item = (text: string, start: number, delimiter: string): Read | undefined => {
  const first = text.charAt(start);
  if (first === "'" || first === '"') return quoted(text, start, delimiter);
  const next = text.indexOf(delimiter, start);
  const end = next < 0 ? text.length : next;
  return { token: { kind: "item", text: trim(text.slice(start, end)) }, end };
};

const quoted = (text: string, start: number, delimiter: string): Read | undefined => {
  const quote = text.charAt(start);
  let close = text.indexOf(quote, start + 1);
  while (close >= 0 && text.charAt(close + 1) === quote) close = text.indexOf(quote, close + 2);
  if (close < 0) return undefined;
  const content = text.slice(start + 1, close).replaceAll(quote + quote, quote);
  const next = text.charAt(skipWhitespace(text, close + 1));
  if (next !== "" && next !== delimiter) return undefined;
  return { token: { kind: "item", text: content }, end: close + 1 };
};
