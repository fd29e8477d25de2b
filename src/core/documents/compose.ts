import { EVENT_ID, parseEvents, COLLECTION_STYLE, type Event } from "js-yaml";
import { AnchorTable } from "./anchor.ts";
import { Entries, type Duplicate } from "./entries.ts";
import { endOfFlow } from "./flow.ts";
import type { AliasNode, MappingNode, ScalarNode, SequenceNode, SourceNode } from "./node.ts";
import { Unreadable } from "./problem.ts";
import { scalarNode, type ScalarEvent } from "./scalar.ts";

/** No Kubernetes object nests deeper. */
export const maxDepth = 100;

/** One document as written, and what kubectl makes of it. */
export interface Composed {
  /** Undefined where there is nothing but comments. */
  readonly root: SourceNode | undefined;
  readonly duplicates: readonly Duplicate[];
  /** Where something stands behind a line `...`: kubectl does not read on. */
  readonly rest: number | undefined;
}

/** Throws Unreadable, or what js-yaml throws. */
export const compose = (text: string): Composed => {
  const marker = text.search(endMarker);
  const own = marker === -1 ? text : text.slice(0, marker);
  const composer = new Composer(own, parseEvents(own, { maxDepth }));
  return { ...composer.document(), rest: marker === -1 ? undefined : contentBehind(text, marker) };
};

const endMarker = /^\.\.\.(?=\s|$)/m;

const contentBehind = (text: string, marker: number): number | undefined => {
  const comments = /(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*/y;
  comments.lastIndex = marker + "...".length;
  comments.test(text);
  const start = comments.lastIndex;
  return /^(?:#|\s*$)/.test(text.slice(start)) ? undefined : start;
};

type CollectionEvent = Extract<Event, { start: number }>;
type AliasEvent = Extract<Event, { type: typeof EVENT_ID.ALIAS }>;

/** From the parser's flat events to nodes; recursion is bounded by the parser's limit. */
class Composer {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #anchors = new AnchorTable();
  readonly #duplicates: Duplicate[] = [];
  #next = 0;
  #depth = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  document(): Pick<Composed, "root" | "duplicates"> {
    this.#next = 1;
    const root = this.#isAtPop() ? undefined : this.#node();
    return { root, duplicates: this.#duplicates };
  }

  #isAtPop(): boolean {
    const event = this.#events[this.#next];
    return event === undefined || event.type === EVENT_ID.POP;
  }

  #node(): SourceNode {
    const event = this.#events[this.#next];
    this.#next += 1;
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.SEQUENCE:
        return this.#collection(event, () => this.#sequence(event));
      case EVENT_ID.MAPPING:
        return this.#collection(event, () => this.#mapping(event));
      case EVENT_ID.ALIAS:
        return this.#alias(event);
      default:
        throw new Unreadable("yaml-syntax", "ends unexpectedly", this.#text.length);
    }
  }

  #scalar(event: ScalarEvent): ScalarNode {
    const node = scalarNode(this.#text, event);
    this.#anchors.set(this.#anchorOf(event), node);
    return node;
  }

  #collection<T extends SequenceNode | MappingNode>(event: CollectionEvent, read: () => T): T {
    const anchor = this.#anchorOf(event);
    this.#anchors.open(anchor);
    this.#depth += 1;
    const node = read();
    this.#depth -= 1;
    this.#next += 1;
    this.#anchors.set(anchor, node);
    return node;
  }

  #sequence(event: CollectionEvent): SequenceNode {
    const items: SourceNode[] = [];
    while (!this.#isAtPop()) items.push(this.#node());
    const last = items.reduce((end, item) => Math.max(end, item.end), -1);
    return {
      kind: "sequence",
      items,
      value: items.map(({ value }) => value),
      ...measure(items),
      ...this.#extent(event, last),
    };
  }

  #mapping(event: CollectionEvent): MappingNode {
    const entries = new Entries(this.#anchors.budget);
    let last = -1;
    while (!this.#isAtPop()) {
      const key = this.#node();
      const value = this.#node();
      last = Math.max(last, key.end, value.end);
      entries.add(key, value);
    }
    for (const duplicate of entries.duplicates) this.#duplicates.push(duplicate);
    const values = [...entries.all.values()].map(({ value }) => value);
    return {
      kind: "mapping",
      entries: entries.all,
      value: entries.toJson(),
      ...measure(values),
      ...this.#extent(event, last),
    };
  }

  #extent(event: CollectionEvent, last: number): { flow: boolean; start: number; end: number } {
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const end = Math.max(last, event.start + 1);
    return { flow, start: event.start, end: flow ? endOfFlow(this.#text, end) : end };
  }

  #alias({ anchorStart, anchorEnd }: AliasEvent): AliasNode {
    const target = this.#anchors.get(this.#text.slice(anchorStart, anchorEnd), anchorStart - 1);
    const { value, size, height } = target;
    if (this.#depth + height > maxDepth) {
      throw new Unreadable(
        "yaml-too-deep",
        `nests deeper than ${maxDepth} levels by its aliases`,
        anchorStart - 1,
      );
    }
    return { kind: "alias", target, value, size, height, start: anchorStart - 1, end: anchorEnd };
  }

  #anchorOf({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }): string | undefined {
    return anchorStart === -1 ? undefined : this.#text.slice(anchorStart, anchorEnd);
  }
}

const measure = (nodes: readonly SourceNode[]): { size: number; height: number } => {
  let [size, height] = [1, 0];
  for (const node of nodes) {
    size += node.size;
    height = Math.max(height, node.height + 1);
  }
  return { size, height };
};
