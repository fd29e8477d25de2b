import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareQuantities, parseQuantity, quantitySign, type Quantity } from "./quantity.ts";

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (parsed === undefined) throw new Error(`${text} is no quantity`);
  return parsed;
};

describe("parseQuantity", () => {
  it.each([
    "",
    " 1",
    "1 ",
    "Gi",
    "1K",
    "1ki",
    "1KiB",
    "1e",
    "1e5Ki",
    "1.2.3",
    "--1",
    ".",
    "1M5",
    "１",
    "1e1000",
  ])("refuses %j", (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  it("refuses a text longer than any number needs", () => {
    expect(parseQuantity("9".repeat(1_000_000))).toBeUndefined();
  });
});

describe("compareQuantities", () => {
  it.each<[string, "<" | "=" | ">", string]>([
    ["500m", "=", "0.5"],
    ["1.5Gi", "=", "1536Mi"],
    ["1Ei", "=", "1152921504606846976"],
    ["2e3", "=", "2k"],
    ["1n", "<", "1u"],
    ["1G", "<", "1Gi"],
    ["+.5", ">", "-1"],
    ["1e999", ">", "1E"],
    ["1e-999", ">", "0"],
  ])("finds %s %s %s", (left, relation, right) => {
    const expected = { "<": -1, "=": 0, ">": 1 }[relation];
    expect(compareQuantities(quantity(left), quantity(right))).toBe(expected);
  });

  it("orders whole milli amounts as their numbers", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (left, right) => {
        const compared = compareQuantities(quantity(`${left}m`), quantity(`${right}m`));
        expect(compared).toBe(Math.sign(left - right) + 0);
      }),
    );
  });
});

it.each<[string, number]>([
  ["-1m", -1],
  ["-0", 0],
  ["0.000Gi", 0],
  ["1n", 1],
])("gives %s the sign %i", (text, sign) => {
  expect(quantitySign(quantity(text))).toBe(sign);
});
