import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const manifest = /\.(?:ya?ml|json)$/i;

/** A file, or a directory that could not be looked into; by its path below the one that was asked for. */
export type Found = { readonly file: string } | { readonly directory: string; readonly error: unknown };

/**
 * The YAML and JSON files below a directory, in order. Hidden directories and node_modules are left out, and links to
 * directories are not followed: they may lead in a circle.
 */
export const filesBelow = async (directory: string, prefix = ""): Promise<Found[]> => {
  const found: Found[] = [];
  for (const entry of await entriesOf(directory, prefix)) {
    if ("error" in entry) return [{ directory: prefix, error: entry.error }];
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (!isLeftOut(entry.name)) found.push(...(await filesBelow(directory, `${name}/`)));
    } else if (manifest.test(entry.name) && (await isFile(entry, join(directory, name)))) {
      found.push({ file: name });
    }
  }
  return found;
};

const entriesOf = async (directory: string, prefix: string): Promise<(Dirent | { error: unknown })[]> => {
  try {
    const entries = await readdir(join(directory, prefix), { withFileTypes: true });
    return entries.sort(byName);
  } catch (error) {
    return [{ error }];
  }
};

const byName = (left: Dirent, right: Dirent): number => (left.name < right.name ? -1 : 1);

const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

const isFile = async (entry: Dirent, path: string): Promise<boolean> => {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};
