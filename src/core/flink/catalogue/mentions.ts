import { keysIn } from "./catalogue-option.ts";
import { parseRange } from "./lines.ts";
import { operatorSupplement } from "./operator-supplement.ts";
import { optionPatterns } from "./option-patterns.ts";
import type { OptionRow, OptionSpan } from "./option-row.ts";
import { flinkOptions, operatorOptions } from "./options.generated.ts";

/** That a name leads to an option over some lines, and how. */
export interface Mention {
  readonly row: OptionRow;
  readonly span: OptionSpan;
  /** Positions of lines. */
  readonly first: number;
  readonly last: number;
  readonly role: "key" | "deprecated" | "fallback";
}

export const rows: readonly OptionRow[] = [
  ...flinkOptions,
  ...operatorOptions,
  ...operatorSupplement,
  ...optionPatterns,
];

export const covers = ({ first, last }: Pick<Mention, "first" | "last">, line: number): boolean =>
  first <= line && line <= last;

/** Every name that any line gives to an option, placeholders as they are. */
const byName = new Map<string, Mention[]>();

const note = (name: string, mention: Mention): void => {
  const mentions = byName.get(name);
  if (mentions === undefined) byName.set(name, [mention]);
  else mentions.push(mention);
};

for (const row of rows) {
  const [key, ...spans] = row;
  for (const span of spans) {
    const [first, last] = parseRange(span[0]);
    note(key, { row, span, first, last, role: "key" });
    for (const name of keysIn(span[3] ?? "")) note(name, { row, span, first, last, role: "deprecated" });
    for (const name of keysIn(span[4] ?? "")) note(name, { row, span, first, last, role: "fallback" });
  }
}

export const mentionsOf = (name: string): readonly Mention[] => byName.get(name) ?? [];

export const allMentions = (): Iterable<readonly [name: string, mentions: readonly Mention[]]> => byName;
