import type { MappingEntry, ScalarNode, SourceNode } from "./node.ts";
import { noteAt, type DocumentNote } from "./note.ts";
import { isBooleanOnlyTo11 } from "./plain-scalar.ts";
import type { Source } from "./source.ts";

/** One note for all words in a document that look like text but are booleans to kubectl (YAML 1.1). */
export const booleanNote = (source: Source, root: SourceNode): DocumentNote[] => {
  const [first, ...others] = booleansIn(root, false);
  if (first === undefined) return [];
  const lines = others.map(({ start, end }) => source.locationOf(start, end).line);
  const verb = others.length === 1 ? "is" : "are";
  const also = lines.length === 0 ? "" : ` (so ${verb} ${others.length} more, ${listed(lines)})`;
  const message = `\`${first.text}\` is the boolean ${String(first.value === true)} to kubectl${also}: quote it where text is meant`;
  return [noteAt(source, "yaml-boolean", message, [first.start, first.end])];
};

const maxListed = 5;

const listed = (lines: readonly number[]): string => {
  const unique = [...new Set(lines)];
  const shown = unique.slice(0, maxListed).join(", ");
  return `${unique.length === 1 ? "line" : "lines"} ${shown}${unique.length > maxListed ? ", …" : ""}`;
};

/** Below these keys every value is text to Kubernetes or to Flink. */
const textMaps = new Set([
  "annotations",
  "flinkConfiguration",
  "labels",
  "logConfiguration",
  "matchLabels",
  "nodeSelector",
]);
const textFields = new Set(["image", "key", "mode", "name", "state", "upgradeMode", "value"]);

/** What an alias stands for is found where it is written. */
const booleansIn = (node: SourceNode, isText: boolean): ScalarNode[] => {
  switch (node.kind) {
    case "scalar":
      return isText && isSuspect(node) ? [node] : [];
    case "sequence":
      return node.items.flatMap((item) => booleansIn(item, isText || item.kind === "scalar"));
    case "mapping":
      return [...node.entries].flatMap(([name, entry]) => booleansInEntry(name, entry, isText));
    case "alias":
      return [];
  }
};

const booleansInEntry = (name: string, { key, value }: MappingEntry, isText: boolean): ScalarNode[] => {
  const keys = key.kind === "scalar" && isSuspect(key) ? [key] : [];
  const isTextField = textFields.has(name) && value.kind === "scalar";
  return [...keys, ...booleansIn(value, isText || textMaps.has(name) || isTextField)];
};

const isSuspect = (node: ScalarNode): boolean =>
  node.style === "plain" && typeof node.value === "boolean" && isBooleanOnlyTo11(node.text);
