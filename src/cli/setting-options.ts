import { Option, type Command } from "commander";
import { leaves, type Leaf } from "../settings/leaves.ts";
import type { SettingsSources } from "../settings/load.ts";
import type { Shell } from "./shell.ts";

/** Commander's own choices would refuse a value before the settings can say where it stands. */
const placeholderOf = ({ type, values }: Leaf): string => {
  if (values !== undefined) return values.join("|");
  return type === "array" ? "value,…" : "value";
};

export type GivenSettings = Readonly<Record<string, string | undefined>>;

const settingOptions = leaves.map((leaf) => ({
  flag: leaf.flag,
  option: new Option(`${leaf.flag} <${placeholderOf(leaf)}>`, `${leaf.description} (${leaf.variable})`),
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
