import { glob, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { maxFileLength, type FailureCode } from "../core/index.ts";
import { filesBelow } from "./files-below.ts";
import type { Terminal } from "./shell.ts";

export interface InputFile {
  /** As it is shown: the path as it was given. */
  readonly name: string;
  /** Undefined for standard input. */
  readonly path: string | undefined;
  /** Whether it was asked for itself, not only the directory that it is in. */
  readonly isNamed: boolean;
  readonly text: string;
}

export interface InputProblem {
  readonly file: string;
  readonly code: FailureCode;
  readonly message: string;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
}

interface Candidate {
  readonly name: string;
  readonly path: string;
  readonly isNamed: boolean;
}

type Outcome = InputFile | InputProblem;

/**
 * The files that the paths stand for: files, directories with all below them, patterns, `-` for standard input. A path
 * that cannot be read is a problem and does not keep the others from being read; a file given twice is read once.
 */
export const readInputs = async (
  paths: readonly string[],
  { cwd, stdin }: Pick<Terminal, "cwd" | "stdin">,
): Promise<Inputs> => {
  const outcomes: Outcome[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const found = path === "-" ? [await readStandardInput(stdin)] : await collect(path, cwd);
    for (const candidate of found) {
      if ("text" in candidate || "code" in candidate) outcomes.push(candidate);
      else if (!seen.has(candidate.path)) outcomes.push(await readCandidate(candidate));
      if ("path" in candidate && candidate.path !== undefined) seen.add(candidate.path);
    }
  }
  return {
    files: outcomes.filter((outcome) => "text" in outcome),
    problems: outcomes.filter((outcome) => "code" in outcome),
  };
};

const collect = async (name: string, cwd: string): Promise<(Candidate | InputProblem)[]> => {
  if (name === "") return [{ file: '""', code: "file-not-found", message: "is no path" }];
  const path = resolve(cwd, name);
  try {
    const stats = await stat(path);
    if (!stats.isDirectory()) return [{ name, path, isNamed: true }];
    return (await filesBelow(path)).map((found) =>
      "error" in found
        ? unreadable(joined(name, found.directory), found.error)
        : { name: joined(name, found.file), path: resolve(path, found.file), isNamed: false },
    );
  } catch (error) {
    const isPattern = codeOf(error) === "ENOENT" && /[*?[{]/.test(name);
    return isPattern ? await matches(name, cwd) : [unreadable(name, error)];
  }
};

const matches = async (pattern: string, cwd: string): Promise<(Candidate | InputProblem)[]> => {
  const names: string[] = [];
  for await (const name of glob(pattern, { cwd })) {
    // a pipe that happens to match would be waited for
    const stats = await stat(resolve(cwd, name)).catch(() => undefined);
    if (stats === undefined || stats.isFile() || stats.isDirectory()) names.push(name);
  }
  if (names.length === 0) {
    return [{ file: pattern, code: "file-not-found", message: "matches no file" }];
  }
  return (await Promise.all(names.sort().map((name) => collect(name, cwd)))).flat();
};

const joined = (directory: string, file: string): string => {
  if (directory === ".") return file;
  return directory.endsWith("/") ? directory + file : `${directory}/${file}`;
};

const readCandidate = async ({ name, path, isNamed }: Candidate): Promise<Outcome> => {
  try {
    const { size } = await stat(path);
    if (size > maxFileLength) return tooLarge(name);
    return decoded({ name, path, isNamed }, await readFile(path));
  } catch (error) {
    return unreadable(name, error);
  }
};

const readStandardInput = async (stdin: Terminal["stdin"]): Promise<Outcome> => {
  const name = "<stdin>";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxFileLength) return tooLarge(name);
  }
  return decoded({ name, path: undefined, isNamed: true }, Buffer.concat(chunks));
};

const decoded = (file: Omit<InputFile, "text">, bytes: Uint8Array): Outcome => {
  try {
    return { ...file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { file: file.name, code: "file-not-utf8", message: "is not UTF-8 text" };
  }
};

const tooLarge = (file: string): InputProblem => ({
  file,
  code: "file-too-large",
  message: `is larger than ${maxFileLength / 1024 / 1024} MiB`,
});

/** Why a file could not be opened or read. */
export const unreadable = (file: string, error: unknown): InputProblem => {
  const code = codeOf(error);
  if (code === "ENOENT") return { file, code: "file-not-found", message: "does not exist" };
  return { file, code: "file-unreadable", message: `cannot be read: ${code ?? String(error)}` };
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
