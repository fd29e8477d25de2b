import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { applyEdits, type Edit } from "../admission/edit.ts";
import type { Json, JsonObject } from "../admission/json.ts";
import type { Path } from "../admission/path.ts";
import { editText } from "./edit-text.ts";
import { readDocuments } from "./read.ts";

const edit = (path: Path, value: Json | undefined): Edit => ({
  path,
  value,
  injector: "test",
  reason: "test",
  required: false,
  withdraws: false,
});

/** The text after edits of its last document; undefined where they could not be written. */
const edited = (text: string, ...edits: [Path, Json | undefined][]): string | undefined => {
  const document = readDocuments(text).documents.at(-1);
  if (document === undefined) throw new Error("no document");
  const changes = [{ document, edits: edits.map(([path, value]) => edit(path, value)) }];
  const result = editText(text, changes);
  return result.unchanged.length === 0 ? result.text : undefined;
};

const manifest = `# first
kind: A
---
spec:
    conf: # about it
        a.b: 1   # one
        folded: >-
          one
          two
        # at the end

    account:   # none
    list:
    - a
    - b # last
    flow: {a: 1}
    none: {}
    items: [x]
`;

describe("editText", () => {
  it.each<[string, [Path, Json | undefined][], [string, string]]>([
    ["adds an entry last", [[["spec", "conf", "n.k"], "v"]], ["two\n", "two\n        n.k: v\n"]],
    ["quotes what would be a boolean", [[["spec", "conf", "k"], "on"]], ["two\n", 'two\n        k: "on"\n']],
    ["replaces a value and leaves the comment", [[["spec", "conf", "a.b"], "2"]], ["a.b: 1 ", 'a.b: "2" ']],
    ["fills in a value", [[["spec", "account"], "flink"]], ["account: ", "account: flink "]],
    ["adds below an empty key", [[["spec", "account", "x"], "z"]], ["none\n", "none\n      x: z\n"]],
    ["appends to a block sequence", [[["spec", "list", 2], { n: "v" }]], ["last\n", 'last\n    - "n": v\n']],
    ["appends to a flow sequence", [[["spec", "items", 1], "y z"]], ["[x]", "[x, y z]"]],
    ["adds to a flow mapping", [[["spec", "flow", "b"], "2"]], ["{a: 1}", '{a: 1, b: "2"}']],
    ["adds to an empty one", [[["spec", "none", "b"], "v"]], ["{}", "{b: v}"]],
    [
      "removes an entry with its comment",
      [[["spec", "conf", "a.b"], undefined]],
      ["        a.b: 1   # one\n", ""],
    ],
    ["removes an entry of a flow mapping", [[["spec", "flow", "a"], undefined]], ["{a: 1}", "{}"]],
    [
      "rewrites a folded text",
      [[["spec", "conf", "folded"], "now"]],
      [">-\n          one\n          two", "now"],
    ],
    [
      "makes what is missing on the way",
      [[["metadata", "annotations", "x/y"], "z"]],
      ["[x]\n", "[x]\nmetadata:\n  annotations:\n    x/y: z\n"],
    ],
    [
      "makes one edit after another",
      [
        [["spec", "new", "a"], "1"],
        [["spec", "new", "b"], "2"],
      ],
      ["[x]\n", '[x]\n    new:\n      a: "1"\n      b: "2"\n'],
    ],
    [
      "moves a key",
      [
        [["spec", "flow", "a"], undefined],
        [["spec", "flow", "b"], "1"],
      ],
      ["{a: 1}", '{b: "1"}'],
    ],
  ])("%s", (_, edits, [before, after]) => {
    expect(manifest).toContain(before);
    expect(edited(manifest, ...edits)).toBe(manifest.replace(before, after));
  });

  it("keeps Windows line breaks", () => {
    expect(edited("spec:\r\n  a: 1\r\n", [["spec", "b"], { c: "d" }])).toBe(
      "spec:\r\n  a: 1\r\n  b:\r\n    c: d\r\n",
    );
  });

  it("writes at the end of a file without a line break", () => {
    expect(edited("spec:\n  a: 1", [["spec", "b"], "v"])).toBe("spec:\n  a: 1\n  b: v");
  });

  it.each([
    [
      "pretty",
      '{\n  "spec": {\n    "a": 1\n  }\n}\n',
      '{\n  "spec": {\n    "a": 1,\n    "b": {\n      "c": "d"\n    }\n  }\n}\n',
    ],
    ["compact", '{"spec":{"a":1}}', '{"spec":{"a":1, "b": {"c":"d"}}}'],
  ])("keeps %s JSON", (_, before, after) => {
    expect(edited(before, [["spec", "b", "c"], "d"])).toBe(after);
  });

  it("edits items of a List", () => {
    const text = "kind: List\nitems:\n- kind: A\n  spec: {}\n- kind: B\n  spec:\n    x: 1\n";
    const changes = readDocuments(text).documents.map((document) => ({
      document,
      edits: [edit(["spec", "k"], "v"), edit(["spec", "l"], "w")],
    }));
    expect(editText(text, changes)).toEqual({
      text: "kind: List\nitems:\n- kind: A\n  spec: {k: v, l: w}\n- kind: B\n  spec:\n    x: 1\n    k: v\n    l: w\n",
      unchanged: [],
    });
  });

  it.each([
    ["an alias stands where an entry is to be added", "a: &x {k: 1}\nb: *x\n", ["b", "z"]],
    ["another would change too", "a: &x\n  k: 1\nb:\n  <<: *x\n", ["b", "k"]],
    ["the parent is text", "b: text\n", ["b", "k"]],
  ])("leaves the text alone where %s", (_, text, path) => {
    expect(edited(text, [path, "v"])).toBeUndefined();
  });

  it("writes what the edits make of the object, or nothing", () => {
    const key = fc.constantFrom("a", "b.c", "on", "__proto__", "x y", "#", "- ");
    const values = [fc.string(), fc.integer(), fc.boolean(), fc.constant(null)];
    const tree = fc.object({ key, values, maxDepth: 3, maxKeys: 4 }) as fc.Arbitrary<JsonObject>;
    const path = fc.array(key, { minLength: 1, maxLength: 3 });
    const written = fc.constantFrom(
      (object: Json) => JSON.stringify(object),
      (object: Json) => JSON.stringify(object, null, 1),
      (object: Json) => dump(object),
    );
    fc.assert(
      fc.property(tree, written, path, tree, (object, write, where, value) => {
        const text = write(object);
        const after = edited(text, [where, value]);
        fc.pre(after !== undefined);
        expect(readDocuments(after).documents[0]?.object).toEqual(
          applyEdits(readDocuments(text).documents[0]?.object ?? {}, [edit(where, value)]),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
