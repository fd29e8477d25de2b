import { parseValue } from "../../src/core/flink/value/parse-value.ts";
import { canonical, type Answer } from "./canonical.ts";
import { subjectsOf, type Oracle, type Subject } from "./subjects.ts";
import { stringsOf } from "./strings.ts";

export interface Asked {
  readonly subject: Subject;
  readonly text: string;
}

/** Every type that the version has, with `count` random texts each and those that are always asked. */
export const askedOf = (oracle: Oracle, count: number): Asked[] =>
  subjectsOf(oracle).flatMap((subject) => stringsOf(subject.type, count).map((text) => ({ subject, text })));

export const ourAnswer = ({ subject, text }: Asked, { dialect }: Oracle): Answer =>
  canonical(subject.type, parseValue(subject.type, text, dialect));
