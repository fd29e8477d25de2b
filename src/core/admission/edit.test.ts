import { describe, expect, it } from "vitest";
import { applyEdits, toJsonPatch, type Edit } from "./edit.ts";
import type { Json, JsonObject } from "./json.ts";

const edit = (path: Edit["path"], value: Json | undefined): Edit => ({
  path,
  value,
  injector: "test",
  reason: "",
  required: true,
  withdraws: false,
});

describe("toJsonPatch", () => {
  it("makes missing parents once, and null counts as missing", () => {
    const edits = [edit(["spec", "conf", "a"], "1"), edit(["spec", "conf", "b"], "2")];
    expect(toJsonPatch({ spec: { conf: null } }, edits)).toEqual([
      { op: "add", path: "/spec/conf", value: {} },
      { op: "add", path: "/spec/conf/a", value: "1" },
      { op: "add", path: "/spec/conf/b", value: "2" },
    ]);
  });

  it("replaces what is there and removes what is taken out", () => {
    const edits = [edit(["a"], "new"), edit(["b"], undefined)];
    expect(toJsonPatch({ a: "old", b: 1 }, edits)).toEqual([
      { op: "replace", path: "/a", value: "new" },
      { op: "remove", path: "/b" },
    ]);
  });
});

describe("applyEdits", () => {
  it("leaves the given object and the order of its keys alone", () => {
    const object: JsonObject = { z: 1, a: { y: 1 }, m: [1, 2] };
    const result = applyEdits(object, [edit(["a", "x"], 2), edit(["z"], 3), edit(["m", 0], undefined)]);
    expect(JSON.stringify(result)).toBe('{"z":3,"a":{"y":1,"x":2},"m":[2]}');
    expect(object).toEqual({ z: 1, a: { y: 1 }, m: [1, 2] });
  });

  it("keeps a key named __proto__ a key", () => {
    const object = JSON.parse('{"__proto__":{"polluted":1}}') as JsonObject;
    const result = applyEdits(object, [edit(["spec"], {})]);
    expect(JSON.stringify(result)).toBe('{"__proto__":{"polluted":1},"spec":{}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
