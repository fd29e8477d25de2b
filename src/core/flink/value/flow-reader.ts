import { plainNode, yamlText, type YamlNode } from "./yaml-node.ts";

/** `broken`: no YAML. `unclear`: anchors, tags, escapes, comments and what else is not worth to be read exactly. */
export type Failure = "broken" | "unclear";

const deepest = 50;
const flowIndicator = /[,[\]{}]/;
const exotic = /[&*!|>%@`#?]/;
/** A dash alone is no text in a collection, and a colon before everything is an entry without a key. */
const noStart = /^(?::|-(?:[ ,[\]{]|$))/;

/** Reads flow collections (`[a, b]`, `{a: b}`) and the scalars in them, within one line, in linear time. */
export class FlowReader {
  readonly #text: string;
  #at: number;
  #depth = 0;
  #isQuoted = false;
  /** Why what was read does not count. */
  failure: Failure | undefined;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  /** What is left after what was read. */
  get rest(): string {
    return this.#text.slice(this.#at);
  }

  node(): YamlNode {
    this.#skipBlanks();
    const first = this.#text.charAt(this.#at);
    if (first === "[" || first === "{") return this.#collection(first);
    return first === "'" || first === '"' ? this.#quoted(first) : this.#plain();
  }

  #collection(open: string): YamlNode {
    if (this.#depth >= deepest) return this.#fail("unclear");
    this.#depth += 1;
    this.#at += 1;
    const node = open === "[" ? this.#list() : this.#map();
    this.#depth -= 1;
    return node;
  }

  #list(): YamlNode {
    const items: YamlNode[] = [];
    while (!this.#takes("]")) {
      const item = this.node();
      items.push(this.#takesColon(item) ? new Map([[yamlText(item), this.#value()]]) : item);
      if (!this.#endsItem("]")) return this.#fail("broken");
    }
    return items;
  }

  #map(): YamlNode {
    const entries = new Map<string, YamlNode>();
    while (!this.#takes("}")) {
      const node = this.node();
      const key = yamlText(node);
      const value = this.#takesColon(node) ? this.#value() : null;
      if (node === null || entries.has(key) || !this.#endsItem("}")) return this.#fail("broken");
      entries.set(key, value);
    }
    return entries;
  }

  /** Of an entry, which may be left out. */
  #value(): YamlNode {
    this.#skipBlanks();
    return ",}]".includes(this.#text.charAt(this.#at)) ? null : this.node();
  }

  #quoted(quote: string): YamlNode {
    let close = this.#text.indexOf(quote, this.#at + 1);
    while (quote === "'" && close >= 0 && this.#text.charAt(close + 1) === quote) {
      close = this.#text.indexOf(quote, close + 2);
    }
    if (close < 0) return this.#fail("broken");
    const content = this.#text.slice(this.#at + 1, close);
    this.#at = close + 1;
    this.#isQuoted = true;
    if (quote === '"' && content.includes("\\")) return this.#fail("unclear");
    return quote === "'" ? content.replaceAll("''", "'") : content;
  }

  #plain(): YamlNode {
    const start = this.#at;
    if (exotic.test(this.#text.charAt(start))) return this.#fail("unclear");
    if (noStart.test(this.#text.slice(start, start + 2))) return this.#fail("broken");
    while (this.#at < this.#text.length && !this.#endsPlain()) this.#at += 1;
    const text = withoutBlanks(this.#text.slice(start, this.#at));
    this.#isQuoted = false;
    if (text.includes(" #")) return this.#fail("unclear");
    return text === "" ? this.#fail("broken") : plainNode(text);
  }

  #endsPlain(): boolean {
    const character = this.#text.charAt(this.#at);
    const next = this.#text.charAt(this.#at + 1);
    return flowIndicator.test(character) || (character === ":" && /^[ ,[\]{}]?$/.test(next));
  }

  /** After a quoted key or a collection the colon needs no blank behind it. */
  #takesColon(key: YamlNode): boolean {
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) !== ":") return false;
    return this.#isQuoted || typeof key !== "string" || this.#endsPlain() ? this.#takes(":") : false;
  }

  #endsItem(close: string): boolean {
    this.#skipBlanks();
    return this.#takes(",") || this.#text.charAt(this.#at) === close;
  }

  #takes(character: string): boolean {
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) !== character) return this.failure !== undefined;
    this.#at += 1;
    return true;
  }

  #skipBlanks(): void {
    while (this.#text.charAt(this.#at) === " ") this.#at += 1;
  }

  /** Goes to the end, where every loop stops. */
  #fail(failure: Failure): null {
    this.failure ??= failure;
    this.#at = this.#text.length;
    return null;
  }
}

const withoutBlanks = (text: string): string => {
  let end = text.length;
  while (text.charAt(end - 1) === " ") end -= 1;
  return text.slice(0, end);
};
