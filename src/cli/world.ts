import { Option, type Command } from "commander";
import { documentWorld, Failure, readDocuments, type JsonObject, type World } from "../core/index.ts";
import { readInputs } from "./input-files.ts";
import { isForeign } from "./read-files.ts";
import type { Terminal } from "./shell.ts";

/** `true` where the option stands alone, without paths. */
export type WorldOption = true | readonly string[] | undefined;

export const withWorldOption = (command: Command): Command =>
  command.addOption(
    new Option(
      "--world [paths...]",
      "what else is in the cluster; alone: there is nothing else than what is given",
    ),
  );

/**
 * The world that look-ups see: what is judged and the files that `--world` names. Only with that option is what is
 * missing known to be absent.
 */
export const worldOf = async (
  option: WorldOption,
  judged: readonly JsonObject[],
  namespace: string,
  terminal: Terminal,
): Promise<World> => {
  const paths = option === true || option === undefined ? [] : option;
  const objects = [...(await readObjects(paths, terminal)), ...judged];
  return documentWorld(objects, { complete: option !== undefined, namespace });
};

/** All objects in the files; throws a Failure where one cannot be read, for then anything might be missing. */
export const readObjects = async (
  paths: readonly string[],
  terminal: Pick<Terminal, "cwd" | "stdin">,
): Promise<JsonObject[]> => {
  const { files, problems } = await readInputs(paths, terminal);
  const [unread] = problems;
  if (unread) throw new Failure(unread.code, `${unread.file} ${unread.message}`);
  return files.flatMap((file) => {
    const reading = readDocuments(file.text);
    const [problem] = isForeign(file) ? [] : reading.problems;
    if (problem) throw new Failure(problem.code, `${file.name}:${problem.location.line} ${problem.message}`);
    return reading.documents.map(({ object }) => object);
  });
};
