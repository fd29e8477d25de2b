import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { Failure } from "../core/index.ts";
import type { Terminal } from "./shell.ts";

/** Where one form of the output goes: a file, or standard output. */
export interface OutputTarget<Format extends string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** `-o json`, `-o json=report.json`; may be given several times. Without it, the first format is meant. */
export const outputOption = <Format extends string>(formats: readonly [Format, ...Format[]]): Option => {
  const names = [`${formats[0]} (default)`, ...formats.slice(1)].join(", ");
  return new Option("-o, --output <format[=file]>", `${names}; may be repeated`).argParser<
    OutputTarget<Format>[]
  >((text, previous: readonly OutputTarget<Format>[] | undefined) => {
    const target = parseTarget(text, formats);
    const others = previous ?? [];
    if (target.file === undefined && others.some(({ file }) => file === undefined)) {
      throw new InvalidArgumentError(
        `Two outputs go to standard output: name a file, as in ${target.format}=FILE.`,
      );
    }
    return [...others, target];
  });
};

const parseTarget = <Format extends string>(
  text: string,
  formats: readonly Format[],
): OutputTarget<Format> => {
  const [name, ...rest] = text.split("=");
  const format = formats.find((known) => known === name);
  const file = rest.length === 0 ? undefined : rest.join("=");
  if (format !== undefined && file !== "") return { format, file };
  throw new InvalidArgumentError(`Expected one of ${formats.join(", ")}, perhaps with =FILE.`);
};

export const writeTarget = async (
  { file }: OutputTarget<string>,
  text: string,
  { stdout, cwd }: Pick<Terminal, "stdout" | "cwd">,
): Promise<void> => {
  if (file === undefined) {
    await stdout.write(text);
    return;
  }
  try {
    await writeFile(resolve(cwd, file), text);
  } catch (error) {
    throw new Failure(
      "file-unwritable",
      `${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
