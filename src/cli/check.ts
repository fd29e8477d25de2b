import { Command, Option } from "commander";
import { jsonReport, textReport, type Report } from "../core/index.ts";
import { authorOf, withAuthorOptions, type AuthorOptions } from "./author-options.ts";
import { readInputs } from "./input-files.ts";
import { coreSettingsOf, withInstallationOptions, type InstallationOptions } from "./installation-options.ts";
import { judgeFiles } from "./judge-files.ts";
import { findPatches } from "./kustomize-patches.ts";
import { outputOption, writeTarget, type OutputTarget } from "./output-targets.ts";
import { objectsOf, readFiles } from "./read-files.ts";
import { exitCodes, type ExitCode, type Shell } from "./shell.ts";
import { withWorldOption, worldOf, type WorldOption } from "./world.ts";

type Format = "text" | "json";

interface CheckOptions extends AuthorOptions, InstallationOptions {
  readonly world?: WorldOption;
  readonly output?: readonly OutputTarget<Format>[];
  readonly failOn: "deny" | "warn";
  readonly quiet?: boolean;
  readonly summary?: boolean;
}

export const checkCommand = (shell: Shell): Command => {
  const command = new Command("check")
    .description("Judges manifests as the webhook would: mutates each resource, then validates it.")
    .argument("<path...>", "files, directories, patterns; - is standard input")
    .addOption(outputOption<Format>(["text", "json"]))
    .addOption(
      new Option("--fail-on <action>", "when to exit with 1").choices(["deny", "warn"]).default("deny"),
    )
    .addOption(new Option("-q, --quiet", "print only denials and errors").conflicts("summary"))
    .addOption(new Option("--summary", "print only how many there are of each"))
    .action(async (paths: readonly string[], options: CheckOptions) => {
      shell.exit(await check(paths, options, shell));
    });
  return withInstallationOptions(withAuthorOptions(withWorldOption(command)));
};

const check = async (paths: readonly string[], options: CheckOptions, shell: Shell): Promise<ExitCode> => {
  const settings = await coreSettingsOf(options, shell.cwd);
  const inputs = await readInputs(paths, shell);
  const read = readFiles(inputs, await findPatches(inputs.files));
  const world = await worldOf(options.world, objectsOf(read), options.namespace, shell);
  const report = judgeFiles(read, authorOf(options), { world, settings, inFile: true });
  for (const target of options.output ?? [{ format: "text", file: undefined }]) {
    await writeTarget(target, render(report, target, options, shell.colour), shell);
  }
  return exitCodeOf(report, options);
};

const render = (
  report: Report,
  { format, file }: OutputTarget<Format>,
  { quiet = false, summary = false }: CheckOptions,
  colour: boolean,
): string => {
  if (format === "json") return jsonReport(report);
  const messages = quiet ? "severe" : summary ? "none" : "all";
  return textReport(report, { colour: colour && file === undefined, messages, summary: !quiet });
};

/** The gravest of what happened; what could not be read may hide what would be denied. */
const exitCodeOf = ({ resources, problems, notes }: Report, { failOn }: CheckOptions): ExitCode => {
  const findings = resources.flatMap((resource) => resource.findings);
  if (findings.some(({ rule }) => rule.startsWith("internal/"))) return exitCodes.fault;
  if (problems.length > 0) return exitCodes.mistaken;
  const isWarned = notes.length > 0 || findings.some(({ action }) => action === "Warn");
  const isDenied = resources.some(({ allowed }) => !allowed);
  return isDenied || (failOn === "warn" && isWarned) ? exitCodes.denied : exitCodes.allowed;
};
