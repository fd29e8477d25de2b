import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";

const root = join(import.meta.dirname, "..", "..");

const check = async (file: string): Promise<string> => {
  let out = "";
  const write = (text: string): Promise<void> => {
    out += text;
    return Promise.resolve();
  };
  const stdin = (async function* () {
    /* nothing comes */
  })();
  const terminal = { stdin, stdout: { write }, stderr: { write }, cwd: root, env: {}, colour: false };
  const stopped = (): AbortSignal => new AbortController().signal;
  await run(["check", file], { ...terminal, stopped }, () => Promise.reject(new Error("no server")));
  return out;
};

it("README.md shows what the command line says of the five faults", async () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  expect(readme).toContain(await check("examples/five-faults.yaml"));
});
