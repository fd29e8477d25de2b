import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyOverlaps } from "./key-overlaps.ts";

describe("keyOverlaps", () => {
  it.each([
    ["none", ["a.b", "a.c", "ab"], []],
    ["one below another", ["a.b", "a"], [{ shorter: "a", longer: ["a.b"] }]],
    [
      "names between a key and what is below it",
      ["a", "a b", "a-b", "a!", "a.b", "a0"],
      [{ shorter: "a", longer: ["a.b"] }],
    ],
    [
      "a chain, each with the next",
      ["a.b.c", "a", "a.b", "a.d"],
      [
        { shorter: "a", longer: ["a.b", "a.d"] },
        { shorter: "a.b", longer: ["a.b.c"] },
      ],
    ],
    ["empty parts", ["", ".", "a."], [{ shorter: "", longer: ["."] }]],
  ])("finds %s", (_, keys, expected) => {
    expect(keyOverlaps(keys)).toEqual(expected);
  });

  it("finds what comparing each with each finds", () => {
    const keys = fc.uniqueArray(fc.stringMatching(/^[ab.-]{0,6}$/), { maxLength: 12 });
    fc.assert(
      fc.property(keys, (list) => {
        const all = list.filter((key) => list.some((other) => other.startsWith(`${key}.`)));
        expect(
          keyOverlaps(list)
            .map(({ shorter }) => shorter)
            .sort(),
        ).toEqual(all.sort());
      }),
    );
  });
});
