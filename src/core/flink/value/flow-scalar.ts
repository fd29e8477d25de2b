import { plainNode, type YamlNode } from "./yaml-node.ts";

/** `broken`: no YAML. `unclear`: anchors, tags, escapes, comments and what else is not worth to be read exactly. */
export type Failure = "broken" | "unclear";

/** What begins at some place of a text, and where it ends. */
export interface FlowScalar {
  readonly node: YamlNode;
  readonly end: number;
}

const flowIndicator = /[,[\]{}]/;
const exotic = /[&*!|>%@`#?]/;
/** A dash alone is no text in a collection, and a colon before everything is an entry without a key. */
const noStart = /^(?::|-(?:[ ,[\]{]|$))/;

/** Within quotes, from the opening one at `start` on. */
export const quotedScalar = (text: string, start: number): FlowScalar | Failure => {
  const quote = text.charAt(start);
  let close = text.indexOf(quote, start + 1);
  while (quote === "'" && close >= 0 && text.charAt(close + 1) === quote) {
    close = text.indexOf(quote, close + 2);
  }
  if (close < 0) return "broken";
  const content = text.slice(start + 1, close);
  if (quote === '"' && content.includes("\\")) return "unclear";
  return { node: quote === "'" ? content.replaceAll("''", "'") : content, end: close + 1 };
};

/** Without quotes. */
export const plainScalar = (text: string, start: number): FlowScalar | Failure => {
  if (exotic.test(text.charAt(start))) return "unclear";
  if (noStart.test(text.slice(start, start + 2))) return "broken";
  let end = start;
  while (end < text.length && !endsPlain(text, end)) end += 1;
  const content = withoutBlanks(text.slice(start, end));
  if (content.includes(" #")) return "unclear";
  return content === "" ? "broken" : { node: plainNode(content), end };
};

/** Whether a text without quotes ends before this character. */
export const endsPlain = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  return flowIndicator.test(character) || (character === ":" && /^[ ,[\]{}]?$/.test(text.charAt(at + 1)));
};

const withoutBlanks = (text: string): string => {
  let end = text.length;
  while (text.charAt(end - 1) === " ") end -= 1;
  return text.slice(0, end);
};
