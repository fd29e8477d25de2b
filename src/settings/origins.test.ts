import { expect, it } from "vitest";
import type { Json } from "../core/index.ts";
import { describe as describeSettings, type NamedLayer } from "./origins.ts";

const layer = (origin: NamedLayer["origin"], value: Json): NamedLayer => ({
  origin,
  value,
  problems: [],
  whereIs: (path) => `${origin}:${path.join("/")}`,
});

const originOf = (document: Json, ...layers: NamedLayer[]): string[] =>
  describeSettings(document, layers).map(({ path, origin, where }) => `${path} ${origin} ${where}`.trim());

it.each<[string, Json, NamedLayer[], string[]]>([
  ["what nobody gives is a default", { a: { b: 1 } }, [], ["a.b default"]],
  [
    "the uppermost layer counts",
    { a: 1 },
    [layer("file", { a: 2 }), layer("flag", { a: 1 })],
    ["a flag flag:a"],
  ],
  [
    "a layer that gives a neighbour does not",
    { a: { b: 1, c: 2 } },
    [layer("file", { a: { b: 1 } }), layer("environment", { a: { c: 2 } })],
    ["a.b file file:a/b", "a.c environment environment:a/c"],
  ],
  ["a list is one setting", { a: [1, 2] }, [layer("file", { a: [1, 2] })], ["a file file:a"]],
  ["inherited names are given by nobody", { constructor: 1 }, [layer("file", {})], ["constructor default"]],
])("%s", (_, document, layers, expected) => {
  expect(originOf(document, ...layers)).toEqual(expected);
});

it("hides sensitive keys of Flink, and no setting of ours", () => {
  const document = {
    certificate: { selfManaged: { secret: "shown" } },
    operator: { defaultConfiguration: { "s3.secret-key": "not shown", "parallelism.default": "2" } },
  };
  expect(describeSettings(document, []).map(({ value }) => value)).toEqual(["shown", "******", "2"]);
});
