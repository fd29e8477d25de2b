import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFlinkMemory, parseOperatorMemory } from "./memory-size.ts";

const gibi = 1024n ** 3n;

describe("parseFlinkMemory", () => {
  it.each<[string, bigint | undefined]>([
    ["1024", 1024n],
    ["1g", gibi],
    [" 2 GB ", 2n * gibi],
    ["3 gibibytes", 3n * gibi],
    ["2048m", 2n * gibi],
    ["8388607t", 8388607n * 1024n ** 4n],
    ["8388608t", undefined],
    ["9223372036854775808", undefined],
    ["1Gi", undefined],
    ["1.5g", undefined],
    ["-1", undefined],
    ["g", undefined],
    ["", undefined],
  ])("reads %j as %s", (text, bytes) => {
    expect(parseFlinkMemory(text)).toBe(bytes);
  });

  it("reads back what it is given in bytes", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 63n - 1n), (bytes) => {
        expect(parseFlinkMemory(`${bytes} b`)).toBe(bytes);
      }),
    );
  });
});

describe("parseOperatorMemory", () => {
  it.each<[string, bigint | undefined]>([
    ["2048m", 2n * gibi],
    ["1G", gibi],
    ["1Gi", gibi],
    ["2 Gi", 2n * gibi],
    ["2GiB", 2n * gibi],
    ["1gi", gibi],
    ["1e9", 1_000_000_000n],
    ["1", 1n],
    ["8191Pi", 8191n * 1024n ** 5n],
    ["8192Pi", undefined],
    ["1.5Gi", undefined],
    ["0.5Gi", undefined],
    ["1.5g", undefined],
    ["1Ei", undefined],
    ["500n", undefined],
    ["-1Gi", undefined],
    ["", undefined],
    ["a lot", undefined],
  ])("reads %j as %s", (text, bytes) => {
    expect(parseOperatorMemory(text)).toBe(bytes);
  });
});
