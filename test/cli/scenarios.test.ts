import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatScenario, parseScenario, runScenario } from "./scenario.ts";

const root = import.meta.dirname;
const scenarios = globSync("*.scenario", { cwd: root }).sort();

/** Each file is a command with the files it finds and all that it must say; UPDATE_GOLDEN=1 writes what it does say. */
it.each(scenarios)("%s", async (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const actual = formatScenario(await runScenario(parseScenario(text)));
  if (process.env.UPDATE_GOLDEN) writeFileSync(join(root, file), actual);
  else expect(actual).toBe(text);
});
