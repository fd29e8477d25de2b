import { isArray, isObject, property, type Json, type JsonObject } from "./json.ts";
import type { Path } from "./path.ts";

type Container = Record<string, Json> | Json[];

/** An object under change: each part is copied once, when it is first changed; the given one stays as it is. */
export class Draft {
  readonly #copies = new WeakSet();
  #root: Container;

  constructor(object: JsonObject) {
    this.#root = this.#copyOf(object);
  }

  get root(): JsonObject {
    return this.#root as JsonObject;
  }

  /** Sets the value at the path, or takes it out if there is none; objects that are missing on the way are made. */
  apply({ path, value }: { readonly path: Path; readonly value: Json | undefined }): void {
    let parent = this.#root;
    for (const segment of path.slice(0, -1)) {
      const child = this.#copyOf(property(parent, segment));
      put(parent, segment, child);
      parent = child;
    }
    const last = path.at(-1);
    if (last !== undefined) put(parent, last, value);
  }

  #copyOf(value: Json | undefined): Container {
    if (typeof value === "object" && value !== null && this.#copies.has(value)) return value as Container;
    const copy: Container = isArray(value) ? [...value] : { ...(isObject(value) ? value : {}) };
    this.#copies.add(copy);
    return copy;
  }
}

/** By definition, never by assignment: a key named `__proto__` stays a key. */
const put = (parent: Container, key: string | number, value: Json | undefined): void => {
  if (value === undefined) remove(parent, key);
  else Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
};

const remove = (parent: Container, key: string | number): void => {
  if (isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};
