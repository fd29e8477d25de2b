import type { ValueType } from "../../flink/catalogue/value-type.ts";
import { editDistance } from "../../flink/edit-distance.ts";
import { trim } from "../../flink/java-text.ts";
import { mendDuration, mendMemory } from "../../flink/value/mend-quantity.ts";

const longest = 64;

const switches = new Map([
  ...["yes", "on", "y", "enabled"].map((word) => [word, "true"] as const),
  ...["no", "off", "n", "disabled"].map((word) => [word, "false"] as const),
]);

const mendWhole = (text: string): string | undefined => /^([+-]?\d{1,18})\.0+$/.exec(text)?.[1];

/** A share of a whole in hundredths. */
const mendPercentage = (text: string): string | undefined => {
  const digits = /^(\d{1,3}) ?%$/.exec(text)?.[1];
  return digits === undefined ? undefined : String(Number(digits) / 100);
};

const mendByKind = (type: ValueType, text: string): string | undefined => {
  if (type.kind === "boolean") return switches.get(text.toLowerCase());
  if (type.kind === "duration") return mendDuration(text);
  if (type.kind === "memory") return mendMemory(text);
  if (type.kind === "enum") return mendConstant(type.values, text);
  if (type.kind === "float" || type.kind === "double") return mendPercentage(text);
  return type.kind === "integer" || type.kind === "long" ? mendWhole(text) : undefined;
};

const folded = (text: string): string => text.toLowerCase().replace(/[-_ ]/g, "");

/** The one constant that differs in nothing but `-`, `_`, blanks and case, or in a single letter. */
const mendConstant = (values: readonly string[], text: string): string | undefined => {
  if (text.length > longest) return undefined;
  const same = values.filter((value) => folded(value) === folded(text));
  const near = values.filter((value) => value.length > 3 && editDistance(folded(value), folded(text)) <= 1);
  const found = same.length > 0 ? same : near;
  return found.length === 1 ? found[0] : undefined;
};

const unquote = (text: string): string => /^(["'])([^"']*)\1$/.exec(text)?.[2] ?? text;

/** What the author certainly means, in words that may parse; the caller sees whether they do. */
export const mendings = (type: ValueType, text: string): string[] => {
  if (text.length > longest) return [];
  const bare = trim(unquote(trim(text)));
  return [bare, mendByKind(type, bare)].filter((candidate) => candidate !== undefined);
};
