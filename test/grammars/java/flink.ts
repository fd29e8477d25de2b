import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import type { Answer } from "../canonical.ts";
import type { Asked } from "../compare.ts";
import type { Oracle } from "../subjects.ts";

const directory = import.meta.dirname;

/** What Flink's configuration makes of the texts, in their order, from one JVM. Needs Java 17 and, the first time, Maven. */
export const askFlink = async ({ version, dialect }: Oracle, asked: readonly Asked[]): Promise<Answer[]> => {
  const target = join("target", version);
  await build(version, target);
  const classPath = [join(target, "classes"), join(target, "lib/*")].join(delimiter);
  const input = asked.map((one) => `${question(one, dialect.standardYaml)}\n`).join("");
  const options = { cwd: directory, input, lines: true } as const;
  const { stdout } = await execa("java", ["-cp", classPath, "Values"], options);
  if (stdout.length !== asked.length)
    throw new Error(`${stdout.length} answers to ${asked.length} questions`);
  return stdout.map((line) => JSON.parse(line) as Answer);
};

/** Lone surrogates travel as JSON's escapes. */
const question = ({ subject, text }: Asked, standardYaml: boolean): string =>
  JSON.stringify({ type: subject.javaName, text, standardYaml });

/** The class is the last thing that Maven writes: half a build is built again. */
const build = async (version: string, target: string): Promise<void> => {
  if (existsSync(join(directory, target, "classes/Values.class"))) return;
  await execa("mvn", ["-q", "-B", "process-classes", `-Dflink.version=${version}`], { cwd: directory });
};
