import { borders, cased, chars, cross, odd, seasoned, split, type Material } from "./edges.ts";

const wholes = ["0", "00", "1", "007", "10", "1_000", "1,000", "0x10", ...borders, "1".repeat(40)];
const signed = cross(["", "-", "+", "--", "+-"], [...wholes, "2147483649", "9223372036854775809", ""]);

export const integer: Material = {
  edges: [...signed, ...seasoned(["12", "-3"]), "1L", "1.0", "1e3", "٣٤", "-١", "१२"],
  tokens: [
    ...chars("0123456789+-_xL."),
    "00",
    "214748364",
    "922337203685477580",
    "-9223372036854775808",
    ...odd,
  ],
};

const specials = ["NaN", "Infinity", "nan", "inf", "INFINITY", "Inf", "∞"];
const magnitudes = [
  ...split(
    "0 00 1 1. .1 1.5 . 0.1 123456789.123456789 1e3 1E3 1e+3 1e-3 1e 1e1.5 1e400 1e-400 4.9e-324 2.4e-324",
  ),
  ...split(
    "3.4028235e38 3.4028236e38 1e39 1.4e-45 7e-46 1.17549435e-38 1.7976931348623157e308 1.7976931348623159e308",
  ),
  ...split("16777217 16777219 9007199254740993 1.00000017881393432617187499 1.00000017881393432617187500"),
  ...split("1.00000017881393432617187501 0x1p3 0x1.8p3 0x.8p1 0x1 0x1p 0x1p-1074 0x1p-1075 0x1.fffffep127"),
  ...split(
    "0x1.ffffffp127 0X1P+3 0x1.000001p0 0x1.0000010000001p0 1_000 1,5 1d2 0b1 0o7 1e2147483648 1e-2147483649",
  ),
];

export const float: Material = {
  edges: [
    ...cross(["", "-", "+", "--"], cross([...specials, ...magnitudes], ["", "f", "D", "L"])),
    ...seasoned(["1.5", "-1e3", "NaN", "0x1p3"]),
    "",
  ],
  tokens: [...chars("0123456789.eE+-xXpPfFdD"), ...specials, ...magnitudes, ...odd],
};

const words = [
  "true",
  "false",
  "yes",
  "no",
  "on",
  "off",
  "1",
  "0",
  "t",
  "y",
  "null",
  "TrUe",
  "fAlSe",
  "falſe",
  "trŭe",
  "",
];

export const boolean: Material = {
  edges: [...cased(words), ...seasoned(["true", "FALSE"])],
  tokens: [...cased(words), ...chars("trueTRUEfalsFALS"), ...odd],
};

/** An enum's texts are its constants as they print themselves, in any case. */
export const enumOf = (values: readonly string[]): Material => ({
  edges: [...cased(values), ...values.map((one) => one.toLowerCase()), ...seasoned(values), ...words],
  tokens: [
    ...values,
    ...values.flatMap((one) => one.split(/(?=[_-])/)),
    ...chars("ieklsIEKLS_-"),
    "ı",
    "ſ",
    "K",
    "ﬁ",
    ...odd,
  ],
});
