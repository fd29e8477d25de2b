import { quote } from "../admission/json.ts";
import type { AliasNode, SourceNode } from "./node.ts";
import { Unreadable } from "./problem.ts";

type Target = Exclude<SourceNode, AliasNode>;

/** Aliases may multiply a document to this many nodes, which is more than any manifest has. */
const maxExpanded = 200_000;

/** What a document may still become by its aliases: a few lines can stand for billions of nodes. */
export class Budget {
  #left = maxExpanded;

  spend(nodes: number, offset: number): void {
    this.#left -= nodes;
    if (this.#left >= 0) return;
    const message = `expands to more than ${maxExpanded} values by its aliases`;
    throw new Unreadable("yaml-alias-bomb", message, offset);
  }
}

/** The anchors of a document; of a name given twice the later counts. */
export class AnchorTable {
  readonly budget = new Budget();
  readonly #nodes = new Map<string, Target | "open">();

  /** A collection whose end is not read yet: an alias to it from inside would be a cycle. */
  open(name: string | undefined): void {
    if (name !== undefined) this.#nodes.set(name, "open");
  }

  set(name: string | undefined, node: Target): void {
    if (name !== undefined) this.#nodes.set(name, node);
  }

  get(name: string, offset: number): Target {
    const node = this.#nodes.get(name);
    if (node === undefined) {
      throw new Unreadable(
        "yaml-syntax",
        `refers to the anchor ${quote(name)}, which is not given above it`,
        offset,
      );
    }
    if (node === "open") {
      throw new Unreadable(
        "yaml-cyclic-alias",
        `refers to the anchor ${quote(name)} that it is part of`,
        offset,
      );
    }
    this.budget.spend(node.size, offset);
    return node;
  }
}
