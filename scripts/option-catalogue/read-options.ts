import { fileURLToPath } from "node:url";
import { execa } from "execa";
import { optionClasses, otherClasses } from "./option-classes.ts";

/** What a ConfigOption in a static field says of itself. */
export interface DeclaredOption {
  readonly class: string;
  readonly field: string;
  readonly key: string;
  /** A Java class, or "enum". */
  readonly type: string;
  readonly list: boolean;
  readonly values: readonly string[];
  readonly default: string | null;
  /** In the order in which Flink tries them. */
  readonly aliases: readonly { readonly key: string; readonly deprecated: boolean }[];
  /** The documented prefix of a key that is only a suffix. */
  readonly suffixOf: string | null;
}

export interface ReadOption extends DeclaredOption {
  /** The default is another one on another machine; `default` is then null. */
  readonly dependsOnMachine: boolean;
}

/** All options in a directory of jars; read on two feigned machines to see which defaults are the machine's. */
export const readOptions = async (jars: string): Promise<ReadOption[]> => {
  const [here, elsewhere] = await Promise.all([readOn("here", jars), readOn("elsewhere", jars)]);
  return here.map((option, index) => {
    const dependsOnMachine = option.default !== elsewhere[index]?.default;
    return { ...option, default: dependsOnMachine ? null : option.default, dependsOnMachine };
  });
};

const machines = {
  here: ["-Djava.io.tmpdir=/here", "-Duser.home=/here", "-Duser.name=here", "-XX:ActiveProcessorCount=1"],
  elsewhere: [
    "-Djava.io.tmpdir=/else",
    "-Duser.home=/else",
    "-Duser.name=else",
    "-XX:ActiveProcessorCount=3",
  ],
};

const program = fileURLToPath(new URL("OptionReader.java", import.meta.url));

const readOn = async (machine: keyof typeof machines, jars: string): Promise<DeclaredOption[]> => {
  const { stdout } = await execa(
    "java",
    [
      "-XX:TieredStopAtLevel=1",
      ...machines[machine],
      "-cp",
      `${jars}/*`,
      program,
      jars,
      optionClasses,
      otherClasses,
      machine,
    ],
    { lines: true },
  );
  return stdout.map((line) => JSON.parse(line) as DeclaredOption);
};
