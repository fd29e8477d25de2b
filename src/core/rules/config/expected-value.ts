import type { ValueType } from "../../flink/catalogue/value-type.ts";
import { nearMiss } from "../../admission/near-miss.ts";

interface Wording {
  readonly expected: string;
  readonly remedy: string;
}

const wholeNumber = { expected: "a whole number", remedy: "write digits only, with no unit and no point" };
const number = { expected: "a number", remedy: "write a number such as 0.5" };

const wordings: Record<Exclude<ValueType["kind"], "enum" | "list">, Wording> = {
  boolean: { expected: "true or false", remedy: "write true or false, with no blanks around it" },
  double: number,
  duration: {
    expected: "a duration such as 10 s",
    remedy: "write a whole number with one unit, like 500 ms, 30 s, 10 min, 2 h or 1 d",
  },
  float: number,
  integer: wholeNumber,
  long: wholeNumber,
  map: {
    expected: "pairs such as key1:value1,key2:value2",
    remedy: "write key1:value1,key2:value2, or each pair as a key of its own below this one",
  },
  memory: {
    expected: "a memory size such as 512m or 2g",
    remedy: "write a whole number with k, m, g or t, which count in steps of 1024",
  },
  string: { expected: "any text", remedy: "write any text" },
};

const bits = { integer: 31n, long: 63n } as const;

/** Digits that are too many for Java. */
const withBound = (kind: keyof typeof bits): Wording => {
  const bound = `at most ${2n ** bits[kind] - 1n}`;
  return { expected: `a whole number of ${bound}`, remedy: `write a number of ${bound}` };
};

export const wordingOf = (type: ValueType, text: string): Wording => {
  if (type.kind === "enum") return constants(type.values, text);
  if ((type.kind === "integer" || type.kind === "long") && /^\d+$/.test(text)) return withBound(type.kind);
  if (type.kind !== "list") return wordings[type.kind];
  const { expected } = wordingOf(type.of, text);
  if (type.of.kind !== "string") {
    return {
      expected: `a list, each element ${expected}`,
      remedy: "put semicolons between the elements, and correct each",
    };
  }
  return {
    expected: "a list with every quote closed",
    remedy: "close the quotes, and put semicolons between the elements",
  };
};

const constants = (values: readonly string[], text: string): Wording => {
  const near = nearMiss(text, values);
  return {
    expected: values.length === 1 ? (values[0] ?? "") : `one of ${values.join(", ")}`,
    remedy: near === undefined ? "write one of these" : `write ${near} if that is meant`,
  };
};
