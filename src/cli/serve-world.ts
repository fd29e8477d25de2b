import { documentWorld, readDocuments, type World } from "../core/index.ts";
import { SettingsError } from "../settings/settings-error.ts";
import { readInputs, type InputFile } from "./input-files.ts";
import type { Shell } from "./shell.ts";

/** What look-ups of the webhook may use; what is not in the files may still be in the cluster. */
export const readWorld = async (paths: readonly string[], shell: Shell): Promise<World> => {
  const { files, problems } = await readInputs(paths, shell);
  const readings = files.map(({ name, text }) => ({ name, ...readDocuments(text) }));
  const found = [
    ...problems.map(({ file, message }) => `world: ${file} ${message}`),
    ...readings.flatMap(problemsIn),
  ];
  if (found.length > 0) throw new SettingsError(found);
  const objects = readings.flatMap(({ documents }) => documents.map(({ object }) => object));
  return documentWorld(objects, { complete: false, namespace: "default" });
};

const problemsIn = ({
  name,
  problems,
}: Pick<InputFile, "name"> & ReturnType<typeof readDocuments>): string[] =>
  problems.map(({ location, message }) => `world: ${name}:${location.line} ${message}`);
