import { expect, it } from "vitest";
import { isWhitespace, splitDroppingTail, strip, toAsciiDigits, trim } from "./java-text.ts";

it("trims controls and blanks only", () => {
  expect(trim("\u0000\u001f a \u00a0\n")).toBe("a \u00a0");
});

it("strips Unicode white space, but no no-break space", () => {
  expect(strip("\u3000\u001c a\u00a0 ")).toBe("a\u00a0");
});

it.each<[string, boolean]>([
  [" ", true],
  ["\u001c", true],
  ["\u2028", true],
  ["\u0000", false],
  ["\u00a0", false],
  ["\ufeff", false],
])("knows whether %j is white space", (character, expected) => {
  expect(isWhitespace(character)).toBe(expected);
});

it("turns digits of other scripts into ASCII, outside the supplementary planes", () => {
  expect(toAsciiDigits("1٠٩１𝟙")).toBe("1091𝟙");
});

it.each<[string, string[]]>([
  ["a--", ["a"]],
  ["-a", ["", "a"]],
  ["--", []],
  ["", [""]],
])("splits %j", (text, parts) => {
  expect(splitDroppingTail(text, "-")).toEqual(parts);
});
