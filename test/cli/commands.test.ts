import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commandsWith } from "../../src/cli/commands.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/shell.ts";
import { rules } from "../../src/core/index.ts";

const noServer = (): Promise<never> => Promise.reject(new Error("no server is started here"));

/** What a command line says, in a terminal without input. */
const runWith = async (
  args: string[],
  write?: Terminal["stdout"]["write"],
): Promise<[number, string, string]> => {
  const said = { stdout: "", stderr: "" };
  const output = (name: keyof typeof said): Terminal["stdout"] => ({
    write: (text) => Promise.resolve(void (said[name] += text)),
  });
  const terminal: Terminal = {
    stdin: Readable.from([]) as AsyncIterable<Uint8Array>,
    stdout: write ? { write } : output("stdout"),
    stderr: output("stderr"),
    cwd: import.meta.dirname,
    env: {},
    colour: false,
    stopped: () => new AbortController().signal,
  };
  const code = await run(args, terminal, noServer);
  return [code, said.stdout, said.stderr];
};

describe("the command line", () => {
  it.each(commandsWith(noServer))("has the command $name, with a help", async ({ name, load, summary }) => {
    const [code, help] = await runWith([name, "--help"]);
    expect(code).toBe(0);
    expect(help).toContain(`Usage: headgate ${name}`);
    // a command that only tells its name asks a shell for nothing
    const shell = { exit: () => undefined } as unknown as Parameters<Awaited<ReturnType<typeof load>>>[0];
    expect((await load())(shell).name()).toBe(name);
    expect((await runWith(["--help"]))[1]).toContain(summary);
  });

  it("lists and explains every rule", async () => {
    const [, list] = await runWith(["explain"]);
    expect(list.split("\n")).toHaveLength(rules.length + 1);
    for (const { id, title } of rules) {
      const [code, page] = await runWith(["explain", id]);
      expect([code, page.split("\n", 1)[0]]).toEqual([0, title]);
    }
  });

  it.each([
    ["state/chekpoint-directory", /near to it: state\/checkpoint-directory/],
    ["chekpoint-directory", /near to it: state\/checkpoint-directory/],
    ["upgrade", /there is no rule "upgrade"/],
    ["x".repeat(1_000_000), /there is no rule "x{100}" \[unknown-rule\]/],
  ])("names what is near to an unknown rule", async (id, message) => {
    const [code, stdout, stderr] = await runWith(["explain", id]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("shows the help where nothing is asked for", async () => {
    expect(await runWith([])).toEqual([2, "", expect.stringContaining("Usage: headgate")]);
  });

  it("says of a fault of its own that it is one, in one line", async () => {
    const broken = (): never => {
      throw new TypeError("no such thing");
    };
    expect(await runWith(["explain"], broken)).toEqual([
      3,
      "",
      "headgate: TypeError: no such thing; this is a fault of Headgate, please report it [internal-error]\n",
    ]);
  });

  it("runs as a program, also through a link", async () => {
    const directory = mkdtempSync(join(tmpdir(), "headgate-"));
    const link = join(directory, "kubectl-headgate");
    symlinkSync(join(import.meta.dirname, "../../src/main.ts"), link);
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [link, "--version"]);
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
