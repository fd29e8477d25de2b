import { FlowReader } from "./flow-reader.ts";
import { plainNode, yamlText, type YamlNode } from "./yaml-node.ts";

export type YamlReading =
  | { readonly state: "read"; readonly node: YamlNode }
  /** Perhaps a list or a map: it is not read exactly here. */
  | { readonly state: "unclear" };

/**
 * The list or map that a text is as a YAML document (snakeyaml-engine, core schema), for texts of one line and for simple
 * lists of one item a line. `undefined` for a scalar and for what is no YAML.
 */
export const readYaml = (text: string): YamlReading | undefined => {
  if (unprintable.test(text)) return undefined;
  if (/[\r\u0085\u2028\u2029]/.test(text)) return /[[{:-]/.test(text) ? { state: "unclear" } : undefined;
  const trimmed = trimBlanks(text.replace(/^\ufeff/, ""));
  if (/[\n\t]/.test(trimmed)) return readLines(trimmed);
  if (/^(?:---(?: |$)|[&!|>%?#])/.test(trimmed)) return { state: "unclear" };
  if (/^[[{]/.test(trimmed)) return readFlow(trimmed);
  return trimmed.startsWith("- ") ? readItems([trimmed]) : readEntry(trimmed);
};

/** What no YAML may hold: controls and lone surrogates. */
const unprintable = /[^\t\n\r -~\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const trimBlanks = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && " \n".includes(text.charAt(start))) start += 1;
  while (end > start && " \n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const readLines = (text: string): YamlReading | undefined => {
  const lines = text.split("\n");
  if (!text.includes("\t") && lines.every((line) => line.startsWith("- "))) return readItems(lines);
  return /^[[{]|^- |:\s|^[-&!|>%?#"']/.test(text) ? { state: "unclear" } : undefined;
};

const readFlow = (text: string): YamlReading | undefined => {
  const reader = new FlowReader(text);
  const node = reader.node();
  if (reader.failure !== undefined) return failed(reader);
  if (/^ *#/.test(reader.rest)) return { state: "read", node };
  return trimBlanks(reader.rest) === "" ? { state: "read", node } : asKey(node, reader.rest);
};

const failed = ({ failure }: FlowReader): YamlReading | undefined =>
  failure === "unclear" ? { state: "unclear" } : undefined;

/** A collection may be the key of a map. */
const asKey = (node: YamlNode, rest: string): YamlReading | undefined =>
  typeof node !== "string" && /^ *:(?: |$)/.test(rest) ? { state: "unclear" } : undefined;

const readItems = (lines: readonly string[]): YamlReading | undefined => {
  const nodes = lines.map((line) => readItem(trimBlanks(line.slice(2))));
  const items = nodes.flatMap((reading) => (reading?.state === "read" ? [reading.node] : []));
  if (items.length === nodes.length) return { state: "read", node: items };
  return nodes.some((reading) => reading?.state === "unclear") ? { state: "unclear" } : undefined;
};

const readItem = (text: string): YamlReading | undefined => {
  if (/^-(?: |$)/.test(text)) return { state: "unclear" };
  return /^[[{]/.test(text) ? readFlow(text) : (readEntry(text.replace(/:$/, ": ")) ?? readValue(text));
};

/** A map of one entry: `key: value`. */
const readEntry = (text: string): YamlReading | undefined => {
  const colon = keyEnd(text);
  if (colon < 0) return undefined;
  const key = readScalar(text.slice(0, colon));
  const value = readValue(trimBlanks(text.slice(colon + 2)));
  if (key === undefined || value === undefined) return undefined;
  if (key.state !== "read" || value.state !== "read") return { state: "unclear" };
  if (key.node === null) return undefined;
  return { state: "read", node: new Map([[yamlText(key.node), value.node]]) };
};

const readValue = (text: string): YamlReading | undefined =>
  text.endsWith(":") ? undefined : readScalar(text);

const keyEnd = (text: string): number => {
  const isQuoted = text.startsWith('"') || text.startsWith("'");
  const colon = text.indexOf(": ", isQuoted ? text.indexOf(text.charAt(0), 1) : 0);
  return text.slice(0, Math.max(0, colon)).includes(" #") ? -1 : colon;
};

const readScalar = (text: string): YamlReading | undefined => {
  if (/^[[{'"]/.test(text)) return readFlow(text);
  if (/^[&*!|>%@`?#]/.test(text)) return { state: "unclear" };
  const plain = trimBlanks(text.split(" #", 1)[0] ?? "");
  return /: |^[,\]}]|^[-:] /.test(plain) ? undefined : { state: "read", node: plainNode(plain) };
};
