/** Writes down what Flink answers to the most telling texts, for machines without Java: `node test/grammars/record.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { Answer } from "./canonical.ts";
import { askedOf, type Asked } from "./compare.ts";
import { askFlink } from "./java/flink.ts";
import { oracles, type Oracle } from "./subjects.ts";

/** Of JSON for each type; the files stay small enough to be read. */
const budget = 3_600;
const longest = 60;

type Cases = Readonly<Record<string, Answer>>;

const record = async (oracle: Oracle): Promise<void> => {
  const asked = askedOf(oracle, 300).filter(({ text }) => text.length <= longest);
  const answers = await askFlink(oracle, asked);
  const types = [...new Set(asked.map(({ subject }) => subject.name))];
  const values = Object.fromEntries(types.map((type) => [type, telling(type, asked, answers)]));
  await write(`values-${oracle.line}.json`, { oracle: `Apache Flink ${oracle.version}`, values });
};

/** As many texts that Flink reads as texts that it refuses, spread over all there are. */
const telling = (type: string, asked: readonly Asked[], answers: readonly Answer[]): Cases => {
  const all = asked.flatMap(({ subject, text }, index) =>
    subject.name === type ? [[text, answers[index] ?? null] as const] : [],
  );
  const [read, refused] = [true, false].map((wanted) =>
    all.filter(([, answer]) => (answer !== null) === wanted),
  );
  return Object.fromEntries([...spread(read ?? []), ...spread(refused ?? [])]);
};

const spread = (cases: readonly (readonly [string, Answer])[]): (readonly [string, Answer])[] => {
  const size = JSON.stringify(cases).length;
  const step = Math.max(1, size / (budget / 2));
  return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
};

const write = async (name: string, content: unknown): Promise<void> => {
  const file = join(import.meta.dirname, name);
  const ascii = JSON.stringify(content).replace(/[^ -~]/g, escaped);
  writeFileSync(file, await format(ascii, { ...(await resolveConfig(file)), filepath: file }));
};

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

for (const oracle of oracles) await record(oracle);
