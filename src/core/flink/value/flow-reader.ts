import { endsPlain, plainScalar, quotedScalar, type Failure, type FlowScalar } from "./flow-scalar.ts";
import { yamlText, type YamlNode } from "./yaml-node.ts";

const deepest = 50;

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
    return first === "'" || first === '"'
      ? this.#scalar(quotedScalar(this.#text, this.#at), true)
      : this.#scalar(plainScalar(this.#text, this.#at), false);
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

  #scalar(scalar: FlowScalar | Failure, isQuoted: boolean): YamlNode {
    if (typeof scalar === "string") return this.#fail(scalar);
    this.#at = scalar.end;
    this.#isQuoted = isQuoted;
    return scalar.node;
  }

  /** After a quoted key or a collection the colon needs no blank behind it. */
  #takesColon(key: YamlNode): boolean {
    this.#skipBlanks();
    if (this.#text.charAt(this.#at) !== ":") return false;
    return this.#isQuoted || typeof key !== "string" || endsPlain(this.#text, this.#at)
      ? this.#takes(":")
      : false;
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
