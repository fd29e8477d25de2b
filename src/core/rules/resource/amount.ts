import { parseOperatorMemory } from "../../flink/memory-size.ts";
import { compareQuantities, parseQuantity, quantitySign, type Quantity } from "../../flink/quantity.ts";
import type { Field } from "../../admission/field.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";

/** How one sort of amount is written, and how small it may be. */
export interface Grammar {
  readonly parse: (text: string) => Quantity | undefined;
  readonly expected: string;
  /** One that is written well and large enough. */
  readonly example: string;
  readonly mayBeZero: boolean;
}

const parseMemory = (text: string): Quantity | undefined => {
  const bytes = parseOperatorMemory(text);
  return bytes === undefined ? undefined : { unscaled: bytes, exponent: 0 };
};

export const memoryGrammar: Grammar = {
  parse: parseMemory,
  expected: "a whole number with a unit, such as 1536m, 2g or 2Gi",
  example: "2048m",
  mayBeZero: false,
};

const quantityGrammar = {
  parse: parseQuantity,
  expected: "a Kubernetes quantity such as 500m, 2 or 10Gi",
};

export const storageGrammar: Grammar = { ...quantityGrammar, example: "10Gi", mayBeZero: true };

/** By the resource's name in `requests` and `limits`. */
export const grammarOf = (name: string): Grammar => {
  if (name === "memory") return memoryGrammar;
  return name === "cpu"
    ? { ...quantityGrammar, example: "500m", mayBeZero: false }
    : { ...quantityGrammar, example: name === "ephemeral-storage" ? "10Gi" : "1", mayBeZero: true };
};

/** A number counts as its text; anything else is not judged as an amount. */
const textOf = ({ value }: Field): string | undefined => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value : undefined;
};

export const checkAmount = (field: Field, grammar: Grammar): Violation[] => {
  const text = textOf(field);
  if (text === undefined) return [];
  const amount = grammar.parse(text);
  const expected = amount === undefined ? grammar.expected : whyTooSmall(amount, grammar);
  if (expected === undefined) return [];
  const remedy = `write ${inMebibytes(text, grammar) ?? `an amount such as ${grammar.example}`}`;
  return [{ path: field.path, message: `is ${quote(field.value)}, expected ${expected}`, remedy }];
};

const fraction = /^(\d{1,6}\.\d{1,6}) ?([mgt])i?b?$/i;
const mebibytesIn: Readonly<Record<string, number>> = { m: 1, g: 1024, t: 1024 * 1024 };

/** What the author of a fraction means, if whole mebibytes can say it. */
const inMebibytes = (text: string, grammar: Grammar): string | undefined => {
  if (grammar !== memoryGrammar) return undefined;
  const [, number, unit = ""] = fraction.exec(text) ?? [];
  const mebibytes = Number(number) * (mebibytesIn[unit.toLowerCase()] ?? NaN);
  return Number.isInteger(mebibytes) && mebibytes > 0 ? `${mebibytes}m` : undefined;
};

const whyTooSmall = (amount: Quantity, { mayBeZero }: Grammar): string | undefined => {
  const sign = quantitySign(amount);
  if (mayBeZero) return sign < 0 ? "0 or more" : undefined;
  return sign <= 0 ? "more than 0" : undefined;
};

/** False where one of them is missing or does not parse. */
export const exceeds = (request: Field, limit: Field, { parse }: Grammar): boolean => {
  const [requested, limited] = [request, limit].map((field) => parse(textOf(field) ?? ""));
  return requested !== undefined && limited !== undefined && compareQuantities(requested, limited) > 0;
};
