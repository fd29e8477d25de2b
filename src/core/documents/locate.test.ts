import { describe, expect, it } from "vitest";
import { growth, linearGrowth } from "../../../test/harness/growth.ts";
import type { Path } from "../admission/path.ts";
import { createLocator } from "./locate.ts";
import { readDocuments } from "./read.ts";

/** The line and column of a place, and the text that would be marked. */
const placeOf = (text: string, path: Path, index = -1): string => {
  const document = readDocuments(text).documents.at(index);
  if (document === undefined) throw new Error("no document");
  const { location, sourceLine } = createLocator()(document, path);
  const { line, column, endLine, endColumn } = location;
  expect(endLine).toBe(line);
  return `${line}:${column} ${sourceLine.slice(column - 1, endColumn - 1)}`;
};

const manifest = `# comment
kind: First
---
kind: Second
spec:
  conf:
    dotted.key: 1   # comment
    nested:
      deep.er: "quoted value"
    folded: >-
      one
      two
    literal: |2-
        indented
    empty:
    flow: {x: [1, 'two'], y: 3}
    list:
      - name: n
        value: v
      - plain
      - - inner
    anchored: &anchor {k: v}
  alias: *anchor
  merged:
    <<: *anchor
    own: 1
  several: first
    second
  ? explicit
  : value
  "quoted key": q
`;

describe("a locator", () => {
  it.each<[string, Path, string]>([
    ["a block mapping by its key", ["spec"], "5:1 spec"],
    ["a dotted key", ["spec", "conf", "dotted.key"], "7:17 1"],
    ["a nested mapping", ["spec", "conf", "nested"], "8:5 nested"],
    ["a quoted value", ["spec", "conf", "nested", "deep.er"], '9:16 "quoted value"'],
    ["a folded text by its first line", ["spec", "conf", "folded"], "11:7 one"],
    ["a literal text", ["spec", "conf", "literal"], "14:9 indented"],
    ["nothing by its key", ["spec", "conf", "empty"], "15:5 empty"],
    ["something below nothing", ["spec", "conf", "empty", "x", "y"], "15:5 empty"],
    ["a flow mapping", ["spec", "conf", "flow"], "16:11 {x: [1, 'two'], y: 3}"],
    ["a flow sequence", ["spec", "conf", "flow", "x"], "16:15 [1, 'two']"],
    ["an item of it", ["spec", "conf", "flow", "x", 1], "16:19 'two'"],
    ["a block sequence by its key", ["spec", "conf", "list"], "17:5 list"],
    ["a field of an item", ["spec", "conf", "list", 0, "value"], "19:16 v"],
    ["an item that is a mapping", ["spec", "conf", "list", 0], "18:9 name: n"],
    ["a missing field of an item", ["spec", "conf", "list", 0, "missing"], "18:9 name: n"],
    ["an item that is a scalar", ["spec", "conf", "list", 1], "20:9 plain"],
    ["an item in an item", ["spec", "conf", "list", 2, 0], "21:11 inner"],
    ["an item that is not there", ["spec", "conf", "list", 7], "17:5 list"],
    ["an alias", ["spec", "alias"], "23:10 *anchor"],
    ["what an alias stands for", ["spec", "alias", "k"], "22:27 v"],
    ["what is merged", ["spec", "merged", "k"], "22:27 v"],
    ["what is beside it", ["spec", "merged", "own"], "26:10 1"],
    ["text over several lines", ["spec", "several"], "27:12 first"],
    ["an explicit key", ["spec", "explicit"], "30:5 value"],
    ["a quoted key", ["spec", "quoted key"], "31:17 q"],
    ["a missing value by its nearest ancestor", ["spec", "conf", "missing", "x"], "6:3 conf"],
    ["a missing field of the whole", ["metadata", "name"], "4:1 kind: Second"],
    ["the whole", [], "4:1 kind: Second"],
  ])("finds %s", (_, path, place) => {
    expect(placeOf(manifest, path)).toBe(place);
  });

  it("counts lines in the whole file, also with Windows line breaks", () => {
    expect(placeOf(manifest.replaceAll("\n", "\r\n"), ["spec", "conf", "dotted.key"])).toBe("7:17 1");
    expect(placeOf(manifest, ["kind"], 0)).toBe("2:7 First");
  });

  it("finds values in JSON", () => {
    const json = '{\n\t"kind": "A",\n\t"spec": {"a.b": [1, "x"], "empty": {}}\n}';
    expect(placeOf(json, ["spec", "a.b", 1])).toBe('3:22 "x"');
    expect(placeOf(json, ["spec", "empty"])).toBe("3:37 {}");
    expect(placeOf(json, ["spec", "missing"])).toBe('3:2 "spec"');
  });

  it("finds values in the items of a List", () => {
    const list = "kind: List\nitems:\n- kind: A\n  spec: {x: 1}\n- kind: B\n  spec:\n    x: 2\n";
    expect(placeOf(list, ["spec", "x"], 0)).toBe("4:13 1");
    expect(placeOf(list, ["spec", "x"], 1)).toBe("7:8 2");
    expect(placeOf(list, ["metadata"], 1)).toBe("5:3 kind: B");
  });

  it("finds the last of two equal keys, which is the one that counts", () => {
    expect(placeOf("a: 1\nb: 2\na: 3\n", ["a"])).toBe("3:4 3");
  });

  it("takes no more than linear time for the items of a long list", () => {
    const locateAll = (size: number): number[] => {
      const items = Array.from({ length: size }, (_, index) => `- kind: A\n  spec: {x: ${index}}\n`);
      const { documents } = readDocuments(`kind: List\nitems:\n${items.join("")}`);
      const locate = createLocator();
      return documents.map((document) => locate(document, ["spec", "x"]).location.line);
    };
    expect(growth(locateAll, 2_000)).toBeLessThan(linearGrowth);
    expect(locateAll(2_000).at(-1)).toBe(4_002);
  });
});
