import { EVENT_ID, getScalarValue, SCALAR_STYLE, type Event } from "js-yaml";
import { quote, type Json } from "../admission/json.ts";
import type { ScalarNode } from "./node.ts";
import { resolvePlain } from "./plain-scalar.ts";
import { Unreadable } from "./problem.ts";

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

export const scalarNode = (source: string, event: ScalarEvent): ScalarNode => {
  const text = getScalarValue(source, event);
  const style = styleOf(event);
  const tag = tagOf(source, event);
  const start = Math.max(event.valueStart, event.tagStart, event.anchorStart);
  const value = valueOf({ text, style, tag, start });
  return { kind: "scalar", style, text, value, size: 1, height: 0, ...rangeOf(source, event) };
};

const styleOf = ({ style }: ScalarEvent): ScalarNode["style"] => {
  if (style === SCALAR_STYLE.PLAIN) return "plain";
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? "quoted" : "block";
};

/** The name of a tag of the YAML repository (`!!int` is `int`), any other tag as it stands, `""` for none. */
const tagOf = (source: string, event: ScalarEvent): string =>
  event.tagStart === -1
    ? ""
    : source
        .slice(event.tagStart, event.tagEnd)
        .replace(/^!!|^!<tag:yaml\.org,2002:/, "")
        .replace(/>$/, "");

const rangeOf = (source: string, event: ScalarEvent): { start: number; end: number } => {
  const { valueStart, valueEnd, anchorEnd, tagEnd } = event;
  if (valueStart === -1) return { start: -1, end: Math.max(anchorEnd, tagEnd) };
  const style = styleOf(event);
  if (style === "quoted") return { start: valueStart - 1, end: valueEnd + 1 };
  if (style === "plain") return { start: valueStart, end: valueEnd };
  const content = source.slice(valueStart, valueEnd);
  const indentation = content.length - content.trimStart().length;
  return { start: valueStart + indentation, end: valueStart + content.trimEnd().length };
};

type Scalar = Pick<ScalarNode, "text" | "style" | "start"> & { readonly tag: string };

/** Tags that JSON knows nothing of leave text behind, as in go-yaml. */
const valueOf = (scalar: Scalar): Json => {
  const { tag, text, style, start } = scalar;
  if (tag === "binary")
    throw new Unreadable("yaml-not-json", "has the tag !!binary, which Kubernetes does not read", start);
  if (tag === "" && style === "plain") return jsonOf(scalar);
  const type = types.get(tag);
  if (type === undefined) return text;
  const value = jsonOf(scalar);
  if (type(value)) return value;
  throw new Unreadable("yaml-not-json", `is ${quote(text)}, which is no !!${tag}`, start);
};

const types = new Map<string, (value: Json) => boolean>([
  ["bool", (value) => typeof value === "boolean"],
  ["int", (value) => Number.isInteger(value)],
  ["float", (value) => typeof value === "number"],
  ["null", (value) => value === null],
]);

const jsonOf = ({ text, start }: Scalar): Json => {
  const value = resolvePlain(text);
  if (value !== undefined) return value;
  throw new Unreadable("yaml-not-json", `is ${text}, a number that JSON does not have`, start);
};
