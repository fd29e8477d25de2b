import { Command, InvalidArgumentError, Option } from "commander";
import {
  Failure,
  isNewerThanCatalogue,
  lineOf,
  newestLine,
  optionPage,
  parseDottedVersion,
  parseOperatorVersion,
  type FlinkVersion,
} from "../core/index.ts";
import { nearOptions } from "./explain-near-options.ts";
import { optionAnswer } from "./explain-option-answer.ts";
import type { Shell } from "./shell.ts";

interface Options {
  readonly flink: FlinkVersion;
}

export const explainOptionCommand = (shell: Shell): Command =>
  new Command("option")
    .description("Prints what a key of the Flink configuration means to a version of Flink.")
    .argument("[key]", "such as state.checkpoints.dir")
    .addOption(
      new Option("--flink <version>", "such as v1_20 or 1.20")
        .default(flinkVersion(newestLine), newestLine)
        .argParser(flinkVersion),
    )
    .action(async (key: string | undefined, { flink }: Options) => {
      if (key === undefined) {
        throw new Failure("command-line", "usage: headgate explain option KEY [--flink VERSION]");
      }
      const note = catalogueNote(flink);
      if (note !== undefined) await shell.stderr.write(`headgate: ${note}\n`);
      await shell.stdout.write(optionPage(optionAnswer(key, flink) ?? unknownOption(key, flink)));
    });

const flinkVersion = (text: string): FlinkVersion => {
  const version = parseOperatorVersion(text) ?? parseDottedVersion(text);
  if (version === undefined) throw new InvalidArgumentError("Expected a version such as v1_20 or 1.20.");
  return version;
};

/** Where the catalogue has no line of this version, and speaks of another. */
const catalogueNote = (version: FlinkVersion): string | undefined => {
  const name = `${version.major}.${version.minor}`;
  const line = lineOf(version);
  if (line === name) return undefined;
  if (!isNewerThanCatalogue(version)) return `the catalogue has no Flink ${name}: this is of Flink ${line}`;
  return `Flink ${name} is newer than the catalogue: this is of Flink ${line}, the newest that it knows`;
};

const unknownOption = (key: string, version: FlinkVersion): never => {
  const near = nearOptions(key, version);
  const hint = near.length === 0 ? "" : `; near to it: ${near.join(", ")}`;
  const name = JSON.stringify(key.slice(0, 100));
  throw new Failure("unknown-option", `${name} is not an option of Flink that is known here${hint}`);
};
