import { parseJavaDouble } from "../java-number.ts";

const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinity = /^(-?)\.(?:inf|Inf|INF)$/;
const notANumber = /^\.(?:nan|NaN|NAN)$/;

/** More digits would take more than linear time; their text stays as it is. */
const longest = 400;

/**
 * A number of YAML's core schema (CoreScalarResolver of snakeyaml-engine) as Java prints it: `017` is 17, `1e3` is
 * 1000.0. `undefined` for other texts.
 */
export const numberText = (text: string): string | undefined => {
  if (text.length > longest) return undefined;
  if (integer.test(text)) return integerText(text);
  if (float.test(text)) return doubleText(parseJavaDouble(text) ?? NaN);
  const [, sign] = infinity.exec(text) ?? [];
  if (sign !== undefined) return sign === "-" ? "-.inf" : ".inf";
  return notANumber.test(text) ? ".nan" : undefined;
};

const integerText = (text: string): string => {
  const magnitude = BigInt(text.replace(/^[-+]/, ""));
  return text.startsWith("-") && magnitude !== 0n ? `-${magnitude}` : `${magnitude}`;
};

/** `Double.toString`. */
const doubleText = (value: number): string => {
  if (!Number.isFinite(value)) return value < 0 ? "-.inf" : ".inf";
  const sign = Object.is(Math.sign(value), -0) || value < 0 ? "-" : "";
  const magnitude = Math.abs(value);
  if (magnitude === 0 || (magnitude >= 1e-3 && magnitude < 1e7)) return sign + withPoint(String(magnitude));
  const [digits = "", exponent = ""] = magnitude.toExponential().split("e");
  return `${sign}${withPoint(digits)}E${Number(exponent)}`;
};

const withPoint = (digits: string): string => (digits.includes(".") ? digits : `${digits}.0`);

/** The number in that text as `Double.toString` has it, not as YAML. */
export const asJavaNumber = (text: string): string => {
  if (text === ".nan") return "NaN";
  return /^-?\.inf$/.test(text) ? text.replace(".inf", "Infinity") : text;
};
