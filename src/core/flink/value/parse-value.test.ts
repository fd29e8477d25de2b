import { describe, expect, it } from "vitest";
import { parseValueType } from "../catalogue/value-type.ts";
import { parseValue } from "./parse-value.ts";
import { valueDialectOf } from "./value-dialect.ts";

/** All as ConfigurationUtils of 1.20.4, 2.0.1 and 2.3.0 answers. */
const parse = (type: string, text: string, minor: [number, number]) =>
  parseValue(parseValueType(type), text, valueDialectOf({ major: minor[0], minor: minor[1] }));

const flink1 = (type: string, text: string) => parse(type, text, [1, 20]);
const flink2 = (type: string, text: string) => parse(type, text, [2, 3]);

it.each([
  ["boolean", "True", true],
  ["boolean", "yes", undefined],
  ["boolean", " true", undefined],
  ["integer", "+5", 5],
  ["integer", "5.0", undefined],
  ["integer", "2147483648", undefined],
  ["long", "2147483648", 2147483648n],
  ["double", " 1e-3 ", 0.001],
  ["float", "0.1f", Math.fround(0.1)],
  ["float", "", undefined],
  ["memory", "2g", 2147483648n],
  ["memory", "2Gi", undefined],
  ["memory", "1.5g", undefined],
  ["string", "", ""],
  ["enum(EXACTLY_ONCE|AT_LEAST_ONCE)", "exactly_once", "EXACTLY_ONCE"],
  ["enum(EXACTLY_ONCE|AT_LEAST_ONCE)", "exactly-once", undefined],
  ["enum(EXACTLY_ONCE|AT_LEAST_ONCE)", " EXACTLY_ONCE", undefined],
])("reads %s %j in every version", (type, text, value) => {
  expect(flink1(type, text)).toEqual(value);
  expect(flink2(type, text)).toEqual(value);
});

const seconds = 1_000_000_000n;

describe("durations", () => {
  it.each([
    ["PT10S", 10n * seconds],
    ["pt10s", 10n * seconds],
    [" P1DT2H ", 93_600n * seconds],
    ["PT1,5S", 1_500_000_000n],
    ["PT1.S", seconds],
    ["PT-1M+70S", 10n * seconds],
    ["P-1DT24H", 0n],
    ["99999999999999999999 ns", 99999999999999999999n],
    ["-PT10S", undefined],
    ["PT-0.5S", undefined],
    ["PT", undefined],
    ["P1DT", undefined],
    ["P1W", undefined],
    ["PT1.1234567891S", undefined],
    ["PT99999999999999999999S", undefined],
    ["PT٣S", undefined],
    ["1.5 s", undefined],
    ["1h 30min", undefined],
  ])("reads %j from 2.1 on, and no such thing in 1.20", (text, value) => {
    expect(flink2("duration", text)).toBe(value);
    expect(flink1("duration", text)).toBeUndefined();
  });

  it("knows no ISO-8601 in 2.0, but longer numbers", () => {
    expect(parse("duration", "PT10S", [2, 0])).toBeUndefined();
    expect(parse("duration", "99999999999999999999 ns", [2, 0])).toBe(99999999999999999999n);
  });
});

describe("maps", () => {
  it.each([
    ["a:b,c:d", { a: "b", c: "d" }, { a: "b", c: "d" }],
    ["a: b, c: d", { a: "b", c: "d" }, { a: "b", c: "d" }],
    ["", {}, {}],
    ["a: http://x", undefined, { a: "http://x" }],
    ["{a: 1, b: True}", { "{a": "1", b: "True}" }, { a: "1", b: "true" }],
    ['{"a":b}', { '{"a"': "b}" }, { a: "b" }],
    ["{a: {b: c}}", undefined, { a: "{b: c}" }],
    ["{a: }", { "{a": "}" }, { "{a": "}" }],
    ["{a: b, a: c}", { "{a": "b", a: "c}" }, { "{a": "b", a: "c}" }],
    ["a: b # c", { a: "b # c" }, { a: "b" }],
    ["'a': b", undefined, { a: "b" }],
    ["a:http://x", undefined, undefined],
    ["a:b,a:c", undefined, undefined],
    ["a=b", undefined, undefined],
    ["a:", undefined, undefined],
    ["{a}", undefined, undefined],
    ["[a]", undefined, undefined],
  ])("reads %j", (text, legacy, standard) => {
    expect(flink1("map", text)).toEqual(legacy && new Map(Object.entries(legacy)));
    expect(flink2("map", text)).toEqual(standard && new Map(Object.entries(standard)));
  });
});

describe("lists", () => {
  it.each([
    ["a;b", ["a", "b"], ["a", "b"]],
    ["a,b", ["a,b"], ["a,b"]],
    ["[a, b]", ["[a, b]"], ["a", "b"]],
    ["['a;b', \"c\"]", ["['a", 'b\', "c"]'], ["a;b", "c"]],
    ["- a\n- b", ["- a\n- b"], ["a", "b"]],
    ["[a, ~]", ["[a, ~]"], ["[a, ~]"]],
    ["[a,]", ["[a,]"], ["a"]],
    ["[a,,b]", ["[a,,b]"], ["[a,,b]"]],
    ["[a] x", ["[a] x"], ["[a] x"]],
    ["[[a], {b: c}]", ["[[a], {b: c}]"], ["[a]", "{b: c}"]],
    ["[a", ["[a"], ["[a"]],
    ["'a", undefined, undefined],
    ["[a];'b", undefined, undefined],
  ])("reads %j", (text, legacy, standard) => {
    expect(flink1("list<string>", text)).toEqual(legacy);
    expect(flink2("list<string>", text)).toEqual(standard);
  });

  it.each([
    ["list<enum(ON|OFF)>", "[on, OFF]", ["ON", "OFF"]],
    ["list<enum(ON|OFF)>", "on;off", ["ON", "OFF"]],
    ["list<enum(ON|OFF)>", "[on, out]", undefined],
    ["list<map>", "[{a: b}]", [new Map([["a", "b"]])]],
    ["list<map>", "{a: b}", [new Map([["a", "b"]])]],
    ["list<map>", "a:b;c:d", [new Map([["a", "b"]]), new Map([["c", "d"]])]],
    ["list<map>", "[a, b]", undefined],
  ])("reads %s %j from 2.0 on", (type, text, value) => {
    expect(flink2(type, text)).toEqual(value);
  });
});

it.each([
  "[".repeat(1e6),
  "{a: ".repeat(3e5),
  "'".repeat(1e6),
  "- ".repeat(5e5),
  "a: ".repeat(4e5),
  `[${"'".repeat(1e6)}`,
])("is done soon with a megabyte", (text) => {
  const start = performance.now();
  for (const type of ["map", "list<string>", "list<map>", "duration", "memory"]) flink2(type, text);
  expect(performance.now() - start).toBeLessThan(2000);
});
