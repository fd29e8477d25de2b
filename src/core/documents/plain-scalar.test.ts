import { describe, expect, it } from "vitest";
import { isBooleanOnlyTo11, resolvePlain } from "./plain-scalar.ts";

describe("a plain scalar to kubectl", () => {
  it.each<[string, unknown]>([
    ["y", true],
    ["Y", true],
    ["yes", true],
    ["On", true],
    ["ON", true],
    ["true", true],
    ["TRUE", true],
    ["n", false],
    ["No", false],
    ["off", false],
    ["False", false],
    ["yEs", "yEs"],
    ["oN", "oN"],
    ["", null],
    ["~", null],
    ["null", null],
    ["NULL", null],
    ["nUll", "nUll"],
    ["12", 12],
    ["+12", 12],
    ["-12", -12],
    ["-0", 0],
    ["014", 12],
    ["-014", -12],
    ["0o14", 12],
    ["089", 89],
    ["0x1F", 31],
    ["-0x10", -16],
    ["0b11", 3],
    ["-0b11", -3],
    ["1_000", 1000],
    ["_1", "_1"],
    ["1.20", 1.2],
    ["1.", 1],
    [".5", 0.5],
    ["-.5", -0.5],
    ["1e3", 1000],
    ["1E-2", 0.01],
    ["1e400", "1e400"],
    [".inf", undefined],
    ["-.INF", undefined],
    [".NaN", undefined],
    ["0x", "0x"],
    ["1.2.3", "1.2.3"],
    ["-", "-"],
    ["12:30", "12:30"],
    ["2001-01-01", "2001-01-01"],
    ["2048m", "2048m"],
    ["v1_20", "v1_20"],
    ["<<", "<<"],
  ])("%j is %j", (text, value) => {
    expect(resolvePlain(text)).toBe(value);
  });

  it.each(["y", "N", "yes", "No", "on", "OFF"])("%s is a boolean only to YAML 1.1", (text) => {
    expect(isBooleanOnlyTo11(text)).toBe(true);
  });

  it.each(["true", "False", "nope", "1", "null", ""])("%j is not", (text) => {
    expect(isBooleanOnlyTo11(text)).toBe(false);
  });
});
