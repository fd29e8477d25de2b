import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/shell.ts";

/**
 * A scenario file: sections that start with a line `=== NAME`, in this order; what stands before the first says what
 * the scenario is about.
 * - `command`, one line; quotes group words
 * - `file PATH`, what is there before; `stdin`
 * - `stdout`, `stderr`, `written PATH` (a file that the command is to write), `status`
 *
 * `\e` stands for the escape character, `colour` after the command's name (`=== command colour`) for a terminal with
 * colours.
 */
export interface Scenario {
  readonly about: string;
  readonly sections: readonly Section[];
}

interface Section {
  readonly name: string;
  readonly text: string;
}

export const parseScenario = (text: string): Scenario => {
  const [about = "", ...parts] = text.split(/^=== /m);
  const sections = parts.map((part) => {
    const end = part.indexOf("\n");
    return { name: part.slice(0, end), text: part.slice(end + 1) };
  });
  return { about, sections };
};

export const formatScenario = ({ about, sections }: Scenario): string =>
  about + sections.map(({ name, text }) => `=== ${name}\n${text}`).join("");

/** The same scenario with what the command did in the place of what it should. */
export const runScenario = async ({ about, sections }: Scenario): Promise<Scenario> => {
  const given = sections.filter(({ name }) => /^(?:command|file |stdin)/.test(name));
  const cwd = mkdtempSync(join(tmpdir(), "headgate-"));
  try {
    for (const { path, text } of named(given, "file ")) write(join(cwd, path), text);
    const outcome = await runIn(cwd, given);
    const written = named(sections, "written ").map(({ path }) => ({
      name: `written ${path}`,
      text: existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), "utf8") : "(nothing)\n",
    }));
    return { about, sections: [...given, ...outcome.slice(0, -1), ...written, ...outcome.slice(-1)] };
  } finally {
    rmSync(cwd, { recursive: true });
  }
};

const named = (sections: readonly Section[], kind: string): { path: string; text: string }[] =>
  sections
    .filter(({ name }) => name.startsWith(kind))
    .map(({ name, text }) => ({ path: name.slice(kind.length), text }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const runIn = async (cwd: string, given: readonly Section[]): Promise<Section[]> => {
  const command = given.find(({ name }) => name.startsWith("command"));
  const stdin = given.find(({ name }) => name === "stdin")?.text ?? "";
  const said = { stdout: "", stderr: "" };
  const output = (name: keyof typeof said): Terminal["stdout"] => ({
    write: (text) => {
      said[name] += text.replaceAll(cwd, "CWD").replaceAll("\u001b", "\\e");
      return Promise.resolve();
    },
  });
  const terminal: Terminal = {
    stdin: bytes(stdin),
    stdout: output("stdout"),
    stderr: output("stderr"),
    cwd,
    env: {},
    colour: command?.name.endsWith(" colour") ?? false,
    stopped: () => new AbortController().signal,
  };
  const status = await run(words(command?.text ?? "").slice(1), terminal, noServer);
  const spoken = (["stdout", "stderr"] as const).filter((name) => said[name] !== "");
  return [...spoken.map((name) => ({ name, text: said[name] })), { name: "status", text: `${status}\n` }];
};

const noServer = (): Promise<never> => Promise.reject(new Error("no scenario starts a server"));

const bytes = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
};

const words = (command: string): string[] =>
  [...command.trim().matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
