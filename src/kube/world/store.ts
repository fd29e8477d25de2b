import type { JsonObject } from "../../core/index.ts";

const none: readonly JsonObject[] = Object.freeze([]);

interface Identity {
  readonly namespace: string;
  readonly name: string;
}

/** The objects of one kind by namespace and name; what it gives out is shared and never changes. */
export class Store {
  #byNamespace = new Map<string, Map<string, JsonObject>>();
  readonly #lists = new Map<string, readonly JsonObject[]>();

  get({ namespace, name }: Identity): JsonObject | undefined {
    return this.#byNamespace.get(namespace)?.get(name);
  }

  /** All of a namespace; made once for as long as nothing changes there. */
  list(namespace: string): readonly JsonObject[] {
    const objects = this.#byNamespace.get(namespace);
    if (objects === undefined) return none;
    const list = this.#lists.get(namespace) ?? Object.freeze([...objects.values()]);
    this.#lists.set(namespace, list);
    return list;
  }

  set(object: JsonObject): void {
    const { namespace, name } = identityOf(object);
    const objects = this.#byNamespace.get(namespace) ?? new Map<string, JsonObject>();
    this.#byNamespace.set(namespace, objects.set(name, object));
    this.#lists.delete(namespace);
  }

  remove(object: JsonObject): void {
    const { namespace, name } = identityOf(object);
    const objects = this.#byNamespace.get(namespace);
    objects?.delete(name);
    this.#lists.delete(namespace);
    if (objects?.size === 0) this.#byNamespace.delete(namespace);
  }

  /** Takes these for all there are. */
  replace(objects: Iterable<JsonObject>): void {
    this.#byNamespace = new Map();
    this.#lists.clear();
    for (const object of objects) this.set(object);
  }

  get size(): number {
    return [...this.#byNamespace.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

const identityOf = ({ metadata }: JsonObject): Identity => {
  // both are there and text in whatever the API server serves
  const { namespace = "", name = "" } = metadata as { readonly namespace?: string; readonly name?: string };
  return { namespace, name };
};
