import { describe, expect, it } from "vitest";
import { Field } from "../../admission/field.ts";
import type { Json } from "../../admission/json.ts";
import { checkAmount, exceeds, grammarOf, memoryGrammar, storageGrammar } from "./amount.ts";

const field = (value: Json): Field => new Field({ value }, ["value"]);

describe("memory, as Flink and then Kubernetes reads it", () => {
  it.each([
    "2048m",
    "1G",
    "1Gi",
    "2 Gi",
    "2GiB",
    "1e9",
    "1073741824",
    "1",
    "1 kibibytes",
    1073741824,
    null,
    {},
  ])("%s passes", (value) => {
    expect(checkAmount(field(value), memoryGrammar)).toEqual([]);
  });
  it.each(["", " ", "1.5Gi", "0.5Gi", "1.5g", "1Ei", "-1g", "two", "0", "0m", 0, -1])(
    "%s does not",
    (value) => {
      expect(checkAmount(field(value), memoryGrammar)).toHaveLength(1);
    },
  );
});

describe("the remedy for memory", () => {
  it.each([
    ["1.5Gi", "write 1536m"],
    ["0.5 gb", "write 512m"],
    ["1.25t", "write 1310720m"],
    ["1.0001g", "write an amount such as 2048m"],
    ["0.5m", "write an amount such as 2048m"],
    ["two", "write an amount such as 2048m"],
  ])("%s: %s", (text, remedy) => {
    expect(checkAmount(field(text), memoryGrammar)).toEqual([expect.objectContaining({ remedy })]);
  });
  it("says nothing of the sort for a quantity", () => {
    expect(checkAmount(field("1.5GB"), storageGrammar)[0]?.remedy).toBe("write an amount such as 10Gi");
  });
});

describe("other quantities", () => {
  it.each(["0", "500m", "1.5", "2e3", 0, 0.5])("storage of %s passes", (value) => {
    expect(checkAmount(field(value), storageGrammar)).toEqual([]);
  });
  it.each(["-1", "10GB", "1,5", "", -1])("storage of %s does not", (value) => {
    expect(checkAmount(field(value), storageGrammar)).toHaveLength(1);
  });
  it("asks for some cpu, but not for some of anything else", () => {
    expect(checkAmount(field("0"), grammarOf("cpu"))).toHaveLength(1);
    expect(checkAmount(field("0"), grammarOf("nvidia.com/gpu"))).toEqual([]);
  });
});

describe("a request against its limit", () => {
  it.each([
    ["memory", "2Gi", "2048m", false],
    ["memory", "2049m", "2Gi", true],
    ["memory", "1G", "1000000000", true],
    ["cpu", "500m", "0.5", false],
    ["cpu", "501m", "0.5", true],
    ["cpu", 2, "1", true],
    ["cpu", "two", "1", false],
    ["cpu", "2", "${LIMIT}", false],
  ])("%s: %s exceeds %s: %s", (name, request, limit, expected) => {
    expect(exceeds(field(request), field(limit), grammarOf(name))).toBe(expected);
  });
});
