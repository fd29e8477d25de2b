import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { Failure } from "../core/index.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { commandsWith, type CommandEntry } from "./commands.ts";
import type { StartServer } from "./serve.ts";
import { exitCodes, type ExitCode, type Shell, type Terminal } from "./shell.ts";

/** Runs the command line; whatever happens ends in an exit code, never in an exception. */
export const run = async (
  args: readonly string[],
  terminal: Terminal,
  startServer: StartServer,
): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.allowed;
  const shell = { ...terminal, exit: (next: ExitCode) => (code = next) };
  try {
    const program = await createProgram(args, commandsWith(startServer), shell);
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return await report(error, shell);
  }
};

const createProgram = async (
  args: readonly string[],
  commands: readonly CommandEntry[],
  shell: Shell,
): Promise<Command> => {
  const program = new Command("headgate")
    .description("Admission gate for Apache Flink on Kubernetes")
    .version(packageVersion(), "-V, --version")
    .helpCommand("help [COMMAND]", "show the help of a command")
    .showSuggestionAfterError();
  for (const entry of commands) program.addCommand(await commandFor(entry, args, shell));
  for (const command of [program, ...program.commands]) configure(command, shell);
  return program;
};

/** Those that the arguments name are loaded, of the others the help shows the summary. */
const commandFor = async (
  { name, summary, load }: CommandEntry,
  args: readonly string[],
  shell: Shell,
): Promise<Command> => {
  const command = args.includes(name) ? (await load())(shell) : new Command(name);
  return command.summary(summary).description(command.description() || summary);
};

const configure = (command: Command, shell: Shell): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => void shell.stdout.write(text),
    writeErr: (text) => void shell.stderr.write(text),
    outputError: (text, write) => {
      write(`headgate: ${oneLine(text)} [command-line]\n`);
    },
  });
};

const oneLine = (text: string): string =>
  text
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ");

const packageVersion = (): string => {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
};

const report = async (error: unknown, { stderr }: Shell): Promise<ExitCode> => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.allowed : exitCodes.mistaken;
  if (error instanceof Failure) {
    await stderr.write(`headgate: ${error.message} [${error.code}]\n`);
    return exitCodes.mistaken;
  }
  if (error instanceof SettingsError) {
    for (const problem of error.problems) await stderr.write(`headgate: ${problem} [settings]\n`);
    return exitCodes.mistaken;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  await stderr.write(
    `headgate: ${message}; this is a fault of Headgate, please report it [internal-error]\n`,
  );
  return exitCodes.fault;
};
