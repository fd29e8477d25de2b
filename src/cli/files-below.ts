import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

const manifest = /\.(?:ya?ml|json)$/i;

/**
 * The YAML and JSON files below a directory, relative to it and in order. Hidden directories and node_modules are left
 * out, and links to directories are not followed: they may lead in a circle.
 */
export const filesBelow = async (directory: string, prefix = ""): Promise<string[]> => {
  const entries = await readdir(join(directory, prefix), { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort(byName)) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) {
      if (!isLeftOut(entry.name)) files.push(...(await filesBelow(directory, `${name}/`)));
    } else if (manifest.test(entry.name) && (await isFile(entry, join(directory, name)))) {
      files.push(name);
    }
  }
  return files;
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
