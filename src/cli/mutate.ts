import { Command } from "commander";
import { textReport, type Context } from "../core/index.ts";
import { authorOf, withAuthorOptions, type AuthorOptions } from "./author-options.ts";
import { readInputs } from "./input-files.ts";
import { coreSettingsOf, withInstallationOptions, type InstallationOptions } from "./installation-options.ts";
import { findPatches } from "./kustomize-patches.ts";
import { mutateFiles, type Mutation } from "./mutate-files.ts";
import { mutationFormats, type MutationFormat } from "./mutation-formats.ts";
import { outputOption, writeTarget, type OutputTarget } from "./output-targets.ts";
import { objectsOf, readFiles } from "./read-files.ts";
import { exitCodes, type ExitCode, type Shell } from "./shell.ts";
import { withWorldOption, worldOf, type WorldOption } from "./world.ts";

interface MutateOptions extends AuthorOptions, InstallationOptions {
  readonly world?: WorldOption;
  readonly output?: readonly OutputTarget<MutationFormat>[];
}

export const mutateCommand = (shell: Shell): Command => {
  const command = new Command("mutate")
    .description(
      "Shows what would be injected into manifests: as a diff, or the manifests as they would be stored.",
    )
    .argument("<path...>", "files, directories, patterns; - is standard input")
    .addOption(outputOption<MutationFormat>(["diff", "yaml", "json", "patch"]))
    .action(async (paths: readonly string[], options: MutateOptions) => {
      shell.exit(await mutate(paths, options, shell));
    });
  return withInstallationOptions(withAuthorOptions(withWorldOption(command)));
};

const mutate = async (paths: readonly string[], options: MutateOptions, shell: Shell): Promise<ExitCode> => {
  const settings = await coreSettingsOf(options, shell.cwd);
  const inputs = await readInputs(paths, shell);
  const read = readFiles(inputs, await findPatches(inputs.files));
  const world = await worldOf(options.world, objectsOf(read), options.namespace, shell);
  const context: Context = { world, settings, inFile: true };
  const mutation = mutateFiles(read, authorOf(options), context);
  await shell.stderr.write(
    textReport(mutation.report, { colour: shell.colour, messages: "all", summary: false }),
  );
  for (const target of options.output ?? [{ format: "diff", file: undefined }]) {
    const colour = shell.colour && target.file === undefined;
    await writeTarget(target, mutationFormats[target.format](mutation.files, { colour }), shell);
  }
  return exitCodeOf(mutation);
};

const exitCodeOf = ({ report: { problems, resources } }: Mutation): ExitCode => {
  if (problems.length > 0) return exitCodes.mistaken;
  return resources.every(({ allowed }) => allowed) ? exitCodes.allowed : exitCodes.denied;
};
