import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareBytewise } from "./byte-order.ts";
import { flatten } from "./flatten.ts";

const flat = (raw: unknown): Record<string, string> =>
  Object.fromEntries(
    flatten(raw)
      .configuration.entries()
      .map(({ key, value }) => [key, value]),
  );

describe("flatten", () => {
  it.each([
    ["nothing", undefined, {}],
    ["null", null, {}],
    ["nested and dotted keys", { "a.b": { c: "1" }, a: { "b.d": "2" } }, { "a.b.c": "1", "a.b.d": "2" }],
    ["scalars", { a: true, b: 2, c: 1.5, d: null }, { a: "true", b: "2", c: "1.5", d: "null" }],
    ["lists", { a: ["x", 1, true] }, { a: "x;1;true" }],
    ["empty lists and objects, which are no keys", { a: [], b: {}, c: { d: {} } }, {}],
    ["an object in a list, which has no text", { a: ["x", { b: 1 }] }, { a: "x;" }],
    [
      "a flat key beside a nested one: byte-wise later wins",
      { a: { b: "nested" }, "a.b": "flat" },
      { "a.b": "flat" },
    ],
    ["whatever the order in the file", { "a.b": "flat", a: { b: "nested" } }, { "a.b": "flat" }],
    ["keys that JavaScript would sort first", { b: "1", 10: "2" }, { "10": "2", b: "1" }],
  ])("reads %s", (_, raw, expected) => {
    expect(flat(raw)).toEqual(expected);
  });

  it("remembers what was overridden", () => {
    const { overridden } = flatten({ "a.b.c": "1", a: { b: { c: "2" }, "b.c": "3" } });
    expect(overridden.map(({ value, segments }) => [value, ...segments])).toEqual([
      ["2", "a", "b", "c"],
      ["3", "a", "b.c"],
    ]);
  });

  it("keeps a key named __proto__", () => {
    expect(flat(JSON.parse('{"__proto__":{"a":"1"}}'))).toEqual({ "__proto__.a": "1" });
  });

  it("remembers how the user wrote each key", () => {
    const entry = flatten({ "security.ssl": { enabled: true } }).configuration.entry("security.ssl.enabled");
    expect(entry?.segments).toEqual(["security.ssl", "enabled"]);
  });

  it.each([
    ["text", "a: b", "is a string, expected an object"],
    ["a list", ["a"], "is a list, expected an object"],
    ["a list of objects", { a: [{ b: 1 }] }, "is an object, expected a scalar"],
  ])("reports %s", (_, raw, message) => {
    expect(flatten(raw).problems.map((problem) => problem.message)).toEqual([message]);
  });

  it("says the same of nested and of flat form", () => {
    const segment = fc.stringMatching(/^[a-z]{1,4}$/);
    const entries = fc.uniqueArray(fc.tuple(segment, segment, fc.string()), {
      selector: ([a, b]) => `${a}.${b}`,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const nested: Record<string, Record<string, string>> = {};
        for (const [first, second, value] of list) (nested[first] ??= {})[second] = value;
        const dotted = Object.fromEntries(
          list.map(([first, second, value]) => [`${first}.${second}`, value]),
        );
        expect(flat(nested)).toEqual(flat(dotted));
      }),
    );
  });
});

it("orders keys as their UTF-8 bytes are ordered", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (left, right) => {
      const expected = Math.sign(Buffer.compare(Buffer.from(left), Buffer.from(right)));
      expect(Math.sign(compareBytewise(left, right))).toBe(expected);
    }),
  );
});
