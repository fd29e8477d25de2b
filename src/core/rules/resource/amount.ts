import { parseOperatorMemory } from "../../flink/memory-size.ts";
import { compareQuantities, parseQuantity, quantitySign, type Quantity } from "../../flink/quantity.ts";
import type { Field } from "../../admission/field.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";

/** How one sort of amount is written, and how small it may be. */
export interface Grammar {
  readonly parse: (text: string) => Quantity | undefined;
  readonly expected: string;
  readonly mayBeZero: boolean;
}

const parseMemory = (text: string): Quantity | undefined => {
  const bytes = parseOperatorMemory(text);
  return bytes === undefined ? undefined : { unscaled: bytes, exponent: 0 };
};

export const memoryGrammar: Grammar = {
  parse: parseMemory,
  expected: "a whole number with a unit, such as 1536m, 2g or 2Gi",
  mayBeZero: false,
};

const quantityGrammar = {
  parse: parseQuantity,
  expected: "a Kubernetes quantity such as 500m, 2 or 10Gi",
};

export const storageGrammar: Grammar = { ...quantityGrammar, mayBeZero: true };

/** By the resource's name in `requests` and `limits`. */
export const grammarOf = (name: string): Grammar =>
  name === "memory" ? memoryGrammar : { ...quantityGrammar, mayBeZero: name !== "cpu" };

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
  return expected === undefined
    ? []
    : [{ path: field.path, message: `is ${quote(field.value)}, expected ${expected}` }];
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
