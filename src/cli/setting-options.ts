import { Option, type Command } from "commander";
import { leaves } from "../settings/leaves.ts";
import type { SettingsSources } from "../settings/load.ts";
import type { Shell } from "./shell.ts";

export type GivenSettings = Readonly<Record<string, string | undefined>>;

const settingOptions = leaves.map(({ flag, variable, description }) => ({
  flag,
  option: new Option(`${flag} <value>`, `${description} (${variable})`),
}));

/** The options of whoever reads the server's settings: a file, and a flag for each that can be given alone. */
export const withSettingOptions = (command: Command): Command => {
  command.option("--settings <file>", "settings in YAML or JSON");
  for (const { option } of settingOptions) command.addOption(option);
  return command;
};

/** Where the settings come from. */
export const settingSources = (
  given: GivenSettings,
  { env, cwd }: Pick<Shell, "env" | "cwd">,
): SettingsSources => ({
  file: given.settings,
  directory: cwd,
  environment: env,
  flags: Object.fromEntries(settingOptions.map(({ flag, option }) => [flag, given[option.attributeName()]])),
});
