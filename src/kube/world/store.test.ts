import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../core/index.ts";
import { Store } from "./store.ts";

const object = (namespace: string, name: string, resourceVersion = "1"): JsonObject => ({
  metadata: { ...(namespace !== "" && { namespace }), name, resourceVersion },
});

const namesIn = (namespace: string): unknown[] =>
  store.list(namespace).map(({ metadata }) => (metadata as JsonObject).name);

let store: Store;
beforeEach(() => {
  store = new Store();
  store.replace([object("a", "one"), object("a", "two"), object("b", "one"), object("", "cluster-wide")]);
});

describe("objects", () => {
  it("are found by namespace and name", () => {
    expect(store.get({ namespace: "b", name: "one" })).toEqual(object("b", "one"));
    expect(store.get({ namespace: "b", name: "two" })).toBeUndefined();
    expect(store.get({ namespace: "", name: "cluster-wide" })).toEqual(object("", "cluster-wide"));
    expect(store.size).toBe(4);
  });

  it.each(["__proto__", "constructor", "toString"])("called %s are found only if they are there", (name) => {
    expect(store.get({ namespace: name, name })).toBeUndefined();
    store.set(object(name, name));
    expect(store.get({ namespace: name, name })).toEqual(object(name, name));
  });

  it("of a later list are all there are", () => {
    store.replace([object("c", "one")]);
    expect([store.size, namesIn("a"), namesIn("c")]).toEqual([1, [], ["one"]]);
  });
});

describe("the list of a namespace", () => {
  it("holds its objects and no others", () => {
    expect([namesIn("a"), namesIn("b"), namesIn("none")]).toEqual([["one", "two"], ["one"], []]);
  });

  it("is the same one until something changes there", () => {
    const list = store.list("a");
    store.set(object("b", "three"));
    expect(store.list("a")).toBe(list);
    store.set(object("a", "one", "2"));
    expect(store.list("a")).not.toBe(list);
    expect(store.list("a")).toContainEqual(object("a", "one", "2"));
  });

  it("never changes for who has it", () => {
    const list = store.list("a");
    store.remove(object("a", "one"));
    expect([list.length, Object.isFrozen(list), namesIn("a")]).toEqual([2, true, ["two"]]);
  });

  it("goes with its last object", () => {
    store.remove(object("b", "one"));
    store.remove(object("b", "one"));
    expect([namesIn("b"), store.size]).toEqual([[], 3]);
  });
});
