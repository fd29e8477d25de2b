import type { Answer } from "./canonical.ts";
import { ourAnswer, type Asked } from "./compare.ts";
import type { Oracle } from "./subjects.ts";

interface Difference extends Asked {
  readonly ours: Answer;
  readonly theirs: Answer;
}

interface Leniency {
  readonly why: string;
  readonly excuses: (difference: Difference, oracle: Oracle) => boolean;
}

/** Tags, anchors, comments, block scalars, escapes, controls, other scripts, documents, sequences in sequences, keys that are no text. */
const exotic = /[^ -~]|[&*!|>%@`#?\\]|^---|^- -|[\]}] *:|\+\.inf/i;

const isStructured = ({ subject: { type } }: Asked): boolean => type.kind === "list" || type.kind === "map";

/** Every text in an answer, keys as well. */
const textsOf = (answer: Answer): string[] => {
  if (answer === null || typeof answer === "string") return answer === null ? [] : [answer];
  return Object.entries(answer).flatMap(([key, value]) => [key, ...textsOf(value)]);
};

/** Where we knowingly read otherwise than Flink; that we refuse what Flink reads is never among it. */
const leniencies: readonly Leniency[] = [
  {
    why: "a float is rounded by way of a double, which shows in its last bit between two floats",
    excuses: ({ subject: { name }, ours, theirs }) => name === "float" && ours !== null && theirs !== null,
  },
  {
    why: "no option is a list of floats, in which Flink refuses what YAML reads as infinite",
    excuses: ({ subject: { name }, ours }) => name === "list<float>" && ours !== null,
  },
  {
    why: "YAML beyond one plain line is not read exactly but taken to be right",
    excuses: (difference, { dialect }) =>
      dialect.standardYaml &&
      isStructured(difference) &&
      difference.ours !== null &&
      exotic.test(difference.text),
  },
  {
    why: "collections within an element are not quoted as Flink prints them",
    excuses: ({ ours, theirs }, { dialect }) =>
      dialect.standardYaml && ours !== null && textsOf(theirs).some((text) => /^[[{]/.test(text)),
  },
  {
    why: "Java before 19 prints some doubles with more digits than they need (JDK-4511638)",
    excuses: ({ ours, theirs }) =>
      ours !== null && textsOf(theirs).some((text) => /\d{16}E-?\d+$/.test(text)),
  },
];

/** Where our answers are not those of Flink and no leniency says why. */
export const unexcused = (asked: readonly Asked[], answers: readonly Answer[], oracle: Oracle): object[] =>
  asked
    .map((one, index) => ({ ...one, ours: ourAnswer(one, oracle), theirs: answers[index] ?? null }))
    .filter(({ ours, theirs }) => JSON.stringify(ours) !== JSON.stringify(theirs))
    .filter((difference) => !leniencies.some(({ excuses }) => excuses(difference, oracle)))
    .map(({ subject, ...one }) => ({ type: subject.name, ...one }));
