import { Command } from "commander";
import { describeSettings } from "../settings/load.ts";
import type { DescribedSetting } from "../settings/origins.ts";
import { outputOption, writeTarget, type OutputTarget } from "./output-targets.ts";
import { settingSources, withSettingOptions, type GivenSettings } from "./setting-options.ts";
import type { Shell } from "./shell.ts";
import { tableText } from "./table-text.ts";

type Format = "text" | "json";
type Given = GivenSettings & { readonly output?: readonly OutputTarget<Format>[] };

/** `headgate settings`: what `serve` would go by, given the same file, variables and flags. */
export const settingsCommand = (shell: Shell): Command => {
  const command = new Command("settings")
    .description(
      "Shows the settings that `serve` would go by, and where each comes from: a flag overrides its environment " +
        "variable, which overrides the file, which overrides the default.",
    )
    .addOption(outputOption<Format>(["text", "json"]));
  return withSettingOptions(command).action(async ({ output, ...given }: Given) => {
    const settings = describeSettings(settingSources(given, shell));
    for (const target of output ?? [{ format: "text", file: undefined }]) {
      await writeTarget(target, render(settings, target.format), shell);
    }
  });
};

const render = (settings: readonly DescribedSetting[], format: Format): string => {
  if (format === "json") return `${JSON.stringify({ settings }, null, 2)}\n`;
  const rows = settings.map(({ path, origin, where, value }) => [
    path,
    origin === "default" ? origin : where,
    JSON.stringify(value),
  ]);
  return tableText([["SETTING", "FROM", "VALUE"], ...rows]);
};
