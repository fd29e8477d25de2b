import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { generatedFile, makeCatalogue } from "../../scripts/option-catalogue/make-catalogue.ts";

const runs = (program: string): boolean => {
  try {
    execFileSync(program, ["-version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** Made by the first run of the generator, which fetches two gigabytes: no test does that by itself. */
const jars = fileURLToPath(new URL("../../.cache/option-catalogue", import.meta.url));

const missing = [
  ...["java", "mvn"].filter((program) => !runs(program)),
  ...(existsSync(jars) ? [] : ["the artifacts (run `npm run option-catalogue` once)"]),
];

const title = "the published artifacts give the bytes that are committed (else: npm run option-catalogue)";

it.skipIf(missing.length > 0)(
  missing.length === 0 ? title : `${title}; missing here: ${missing.join(", ")}`,
  { timeout: 900_000 },
  async () => {
    expect(await makeCatalogue()).toBe(readFileSync(generatedFile, "utf8"));
  },
);
