import { shortened } from "./printable.ts";

/** What there is to say of a key of the Flink configuration. */
export interface OptionAnswer {
  /** What the key is, in one sentence without the full stop. */
  readonly headline: string;
  /** A name and its values, one for each line; a fact without values is not shown. */
  readonly facts: readonly OptionFact[];
}

export type OptionFact = readonly [name: string, ...values: string[]];

/** The answer as plain text for a terminal: the headline, then a table of the facts. */
export const optionPage = ({ headline, facts }: OptionAnswer): string => {
  const shown = facts.filter(([, ...values]) => values.length > 0);
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  const table = shown.flatMap((fact) => rowsOf(fact, width));
  const lines = table.length === 0 ? [headline] : [headline, "", ...table];
  return lines.map((line) => `${shortened(line)}\n`).join("");
};

const rowsOf = ([name, ...values]: OptionFact, width: number): string[] =>
  values.map((value, index) => `${(index === 0 ? name : "").padEnd(width)}  ${value}`);
