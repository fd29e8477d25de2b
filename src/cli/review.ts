import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { Command, Option } from "commander";
import {
  answer,
  Failure,
  refuse,
  unknownWorld,
  type Answer,
  type Context,
  type Stage,
} from "../core/index.ts";
import { unreadable } from "./input-files.ts";
import { coreSettingsOf, withInstallationOptions, type InstallationOptions } from "./installation-options.ts";
import { reviewTexts } from "./review-texts.ts";
import { exitCodes, type ExitCode, type Shell } from "./shell.ts";
import { notUtf8 } from "./text-lines.ts";
import { withWorldOption, worldOf, type WorldOption } from "./world.ts";

interface ReviewOptions extends InstallationOptions {
  readonly stage: Stage;
  readonly world?: WorldOption;
}

export const reviewCommand = (shell: Shell): Command => {
  const command = new Command("review")
    .description(
      "Answers AdmissionReviews with the bytes that the webhook would send: one, or many as JSON lines.",
    )
    .argument("[file]", "file of reviews; standard input if not given", "-")
    .addOption(
      new Option("--stage <stage>", "which of the two webhooks answers")
        .choices(["mutate", "validate"])
        .default("validate"),
    )
    .action(async (file: string, options: ReviewOptions) => {
      shell.exit(await review(file, options, shell));
    });
  return withInstallationOptions(withWorldOption(command));
};

const review = async (file: string, options: ReviewOptions, shell: Shell): Promise<ExitCode> => {
  const settings = await coreSettingsOf(options, shell.cwd);
  const world =
    options.world === undefined ? unknownWorld : await worldOf(options.world, [], "default", shell);
  const context: Context = { world, settings };
  let code: ExitCode | undefined;
  for await (const text of reviewTexts(bytesOf(file, shell))) {
    const given =
      text === notUtf8
        ? refuse(new Failure("review-not-json", "the review is not UTF-8"))
        : answer(text, options.stage, context);
    await shell.stdout.write(given.body);
    code = graver(code, exitCodeOf(given));
  }
  if (code === undefined)
    throw new Failure("review-not-json", `${file === "-" ? "standard input" : file} holds no review`);
  return code;
};

const graver = (left: ExitCode | undefined, right: ExitCode): ExitCode =>
  left !== undefined && left > right ? left : right;

const exitCodeOf = ({ outcome }: Answer): ExitCode => {
  if ("failure" in outcome) return exitCodes.mistaken;
  return outcome.verdict.allowed ? exitCodes.allowed : exitCodes.denied;
};

const bytesOf = async function* (file: string, { stdin, cwd }: Shell): AsyncGenerator<Uint8Array> {
  try {
    if (file === "-") yield* stdin;
    else yield* createReadStream(resolve(cwd, file)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const { code, message } = unreadable(file, error);
    throw new Failure(code, `${file} ${message}`);
  }
};
