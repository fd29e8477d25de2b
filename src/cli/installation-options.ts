import { resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { defaultCoreSettings, Failure, type CoreSettings } from "../core/index.ts";

/** What the installation is, as far as decisions depend on it. */
export interface InstallationOptions {
  readonly flinkDefaults?: string;
  readonly operatorVersion: string;
  readonly haStorageDir?: string;
}

export const withInstallationOptions = (command: Command): Command =>
  command
    .option("--flink-defaults <file>", "the operator's default Flink configuration: YAML, flat or nested")
    .addOption(
      new Option("--operator-version <release>", "release of the Flink Kubernetes Operator")
        .default(defaultCoreSettings.operator.version)
        .argParser(release),
    )
    .addOption(
      new Option(
        "--ha-storage-dir <template>",
        "directory for HA metadata to inject; {namespace} and {name} are replaced",
      ).argParser(template),
    );

/** Throws a Failure where a file that is named does not hold what it should. */
export const coreSettingsOf = async (options: InstallationOptions, cwd: string): Promise<CoreSettings> => {
  const { operator, inject } = defaultCoreSettings;
  const defaultConfiguration =
    options.flinkDefaults === undefined
      ? operator.defaultConfiguration
      : await readDefaults(options.flinkDefaults, cwd);
  return {
    ...defaultCoreSettings,
    operator: { ...operator, version: options.operatorVersion, defaultConfiguration },
    inject: { ...inject, highAvailability: { storageDirectory: options.haStorageDir } },
  };
};

/** As the server reads the file of its setting `operator.defaultConfigurationFile`. */
const readDefaults = async (
  file: string,
  cwd: string,
): Promise<CoreSettings["operator"]["defaultConfiguration"]> => {
  const { readDefaultConfiguration } = await import("../settings/default-configuration.ts");
  try {
    return readDefaultConfiguration(resolve(cwd, file));
  } catch (error) {
    throw new Failure("settings-file", `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const release = (text: string): string => {
  if (/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(text)) return text;
  throw new InvalidArgumentError("Expected a release such as 1.15.0.");
};

const template = (text: string): string => {
  const unknown = /\{(?!namespace\}|name\})/.test(text);
  if (text.trim() !== "" && !unknown) return text;
  throw new InvalidArgumentError("Expected a directory, in which only {namespace} and {name} are replaced.");
};
