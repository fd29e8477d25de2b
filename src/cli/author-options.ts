import { InvalidArgumentError, Option, type Command } from "commander";
import type { Author } from "./creation.ts";

/** Who sends the manifests to the API server, and where to. */
export interface AuthorOptions {
  readonly namespace: string;
  readonly user: string;
  readonly groups: readonly string[];
}

export const withAuthorOptions = (command: Command): Command =>
  command
    .addOption(
      new Option("-n, --namespace <name>", "namespace of what names none")
        .default("default")
        .argParser(namespace),
    )
    .addOption(new Option("--user <name>", "name of the user who sends the request").default("", "none"))
    .addOption(
      new Option("--groups <names>", "groups of the user, with commas between them")
        .default([], "none")
        .argParser(groups),
    );

export const authorOf = ({ namespace: name, user, groups: names }: AuthorOptions): Author => ({
  namespace: name,
  user: { name: user, groups: names },
});

const namespace = (text: string): string => {
  if (/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(text)) return text;
  throw new InvalidArgumentError("Expected a DNS label.");
};

const groups = (text: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  ...text.split(",").filter((name) => name !== ""),
];
