import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { patchFiles, readDocuments } from "../core/index.ts";
import type { InputFile } from "./input-files.ts";

const names = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/**
 * The files, by absolute path, that a kustomization uses as patches: those among the inputs, and those beside them (a
 * pre-commit hook gives only what has changed).
 */
export const findPatches = async (files: readonly InputFile[]): Promise<ReadonlySet<string>> => {
  const known = files.flatMap(({ path, text }) =>
    path !== undefined && names.includes(basename(path)) ? [{ path, text }] : [],
  );
  const given = new Set(known.map(({ path }) => path));
  const directories = new Set(files.flatMap(({ path }) => (path === undefined ? [] : [dirname(path)])));
  const beside = [...directories].flatMap((directory) => names.map((name) => resolve(directory, name)));
  const read = await Promise.all(beside.filter((path) => !given.has(path)).map(readIfThere));
  return new Set([...known, ...read.flat()].flatMap(({ path, text }) => patchesOf(path, text)));
};

interface Kustomization {
  readonly path: string;
  readonly text: string;
}

const readIfThere = async (path: string): Promise<Kustomization[]> => {
  try {
    return [{ path, text: await readFile(path, "utf8") }];
  } catch {
    return [];
  }
};

const patchesOf = (path: string, text: string): string[] =>
  readDocuments(text).documents.flatMap(({ object }) =>
    patchFiles(object).map((file) => resolve(dirname(path), file)),
  );
