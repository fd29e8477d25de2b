import { allMentions, type Mention } from "./mentions.ts";

interface Template {
  readonly parts: readonly string[];
  readonly mention: Mention;
  /** Flink declares only what follows the name. */
  readonly isSuffix: boolean;
  readonly literalLength: number;
}

export interface TemplateMatch {
  readonly mention: Mention;
  readonly isSuffix: boolean;
  /** Puts what the key has for the placeholders into another template with the same ones. */
  readonly fill: (template: string) => string;
}

const suffixOwners = /^(?:(?:metrics|traces|events)\.reporter|security\.delegation\.token\.provider)\./;

const isPlaceholder = (part: string | undefined): boolean => part?.startsWith("<") === true;

const templateOf = (name: string, mention: Mention): Template => {
  const parts = name.split(".");
  const literals = parts.filter((part) => !isPlaceholder(part));
  return { parts, mention, isSuffix: suffixOwners.test(name), literalLength: literals.join(".").length };
};

/** Those that say more come first. */
const templates: readonly Template[] = [...allMentions()]
  .filter(([name]) => name.includes(".<"))
  .flatMap(([name, mentions]) => mentions.map((mention) => templateOf(name, mention)))
  .sort((left, right) => right.literalLength - left.literalLength);

/** All patterns of which the key is one, those of any line. */
export const matchTemplate = (key: string): TemplateMatch[] => {
  const parts = key.split(".");
  return templates
    .filter((template) => matches(template.parts, parts))
    .map(({ parts: names, mention, isSuffix }) => ({
      mention,
      isSuffix,
      fill: (other) =>
        other
          .split(".")
          .map((part) => (isPlaceholder(part) ? (parts[names.indexOf(part)] ?? part) : part))
          .join("."),
    }));
};

/** A placeholder stands for one part that is not empty, at the end for all the rest. */
const matches = (template: readonly string[], parts: readonly string[]): boolean => {
  const isOpen = isPlaceholder(template.at(-1));
  if (isOpen ? parts.length < template.length : parts.length !== template.length) return false;
  return template.every((part, index) => (isPlaceholder(part) ? parts[index] !== "" : parts[index] === part));
};
