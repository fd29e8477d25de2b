import type { ValueType } from "../../src/core/flink/catalogue/value-type.ts";
import type { ParsedValue } from "../../src/core/flink/value/parse-value.ts";

/** What a text means, as texts: nanoseconds, bytes, the bits of a float; `null` where Flink throws. */
export type Answer = string | null | readonly Answer[] | Readonly<Record<string, string>>;

/** Our value in the words of the Java program (Values.java). */
export const canonical = (type: ValueType, value: ParsedValue | undefined): Answer => {
  if (value === undefined) return null;
  if (typeof value !== "object") return bitsOf[type.kind]?.(Number(value)) ?? String(value);
  if ("get" in value) return Object.fromEntries([...value].sort(byKey));
  const element = type.kind === "list" ? type.of : type;
  return value.map((one) => canonical(element, one));
};

const byKey = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1;

const bitsOf: Readonly<Record<string, (number: number) => string>> = {
  float: (number) => {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, number);
    return view.getUint32(0).toString(16);
  },
  double: (number) => {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, number);
    return view.getBigUint64(0).toString(16);
  },
};
