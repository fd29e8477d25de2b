import { dump } from "js-yaml";
import type { Json } from "../admission/json.ts";

/** How a text is written, so that what is added to it looks alike. */
export interface Style {
  readonly lineBreak: "\n" | "\r\n";
  readonly isJson: boolean;
}

export const styleOf = (text: string): Style => ({
  lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
  isJson: /^\s*\{/.test(text),
});

/** Quoted so that readers of YAML 1.1 and of 1.2 both read what is meant. */
const dumped = (value: Json, flowLevel = -1): string =>
  dump(value, { lineWidth: -1, quoteStyle: "double", noRefs: true, flowLevel }).trimEnd();

/** A mapping of one entry, or a sequence of one item, as a block whose further lines are indented. */
export const blockText = (value: Json, indentation: string, { lineBreak }: Style): string =>
  dumped(value).replaceAll("\n", lineBreak + indentation);

/** A value on one line. */
export const flowText = (value: Json, { isJson }: Style): string => {
  const text = isJson ? JSON.stringify(value) : dumped(value, 0);
  return text.includes("\n") ? JSON.stringify(value) : text;
};

/** A value in JSON that goes over several lines. */
export const jsonText = (value: Json, indentation: string, { lineBreak }: Style): string =>
  JSON.stringify(value, null, 2).replaceAll("\n", lineBreak + indentation);

/** `key: value`, to stand between the braces of a flow mapping. */
export const flowEntry = (
  key: string,
  value: Json,
  indentation: string | undefined,
  style: Style,
): string => {
  const text =
    indentation === undefined || !style.isJson ? flowText(value, style) : jsonText(value, indentation, style);
  return `${flowText(key, style)}: ${text}`;
};
