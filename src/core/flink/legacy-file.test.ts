import { describe, expect, it } from "vitest";
import { readBack, survivesLegacyFile } from "./legacy-file.ts";

describe("readBack", () => {
  // measured on Flink 1.20.0: written by ConfigurationUtils, read by GlobalConfiguration
  it.each([
    ["k.hash", "ab#cd", { "k.hash": "ab" }],
    ["k.hash2", "#all", {}],
    ["k.nl", "a\nb: c", { "k.nl": "a", b: "c" }],
    ["k.cr", "a\rb.c: z", { "k.cr": "a", "b.c": "z" }],
    ["k: x", "v", { k: "x: v" }],
    ["k#y", "v", {}],
    ["k.trail:", "v", { "k.trail:": "v" }],
    ["k.colon", "a: b", { "k.colon": "a: b" }],
    ["k.empty", "", {}],
    ["k.blank", " a ", { "k.blank": "a" }],
  ])("reads %j with %j", (key, value, expected) => {
    expect(Object.fromEntries(readBack(key, value))).toEqual(expected);
  });
});

describe("survivesLegacyFile", () => {
  it.each([
    ["k", "a: b", true],
    ["k", "a\n", true],
    ["k", "", true],
    ["k", " a ", true],
    ["k", "'a # b'", false],
    ["k", "a\nb", false],
    ["k", "\na", false],
    ["k: x", "v", false],
    ["a#b", "v", false],
  ])("tells of %j with %j", (key, value, expected) => {
    expect(survivesLegacyFile(key, value)).toBe(expected);
  });
});
