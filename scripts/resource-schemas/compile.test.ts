import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileSchemas, generatedFile } from "./compile.ts";

it("gives the bytes that are committed (else: npm run schemas)", async () => {
  expect(await compileSchemas()).toBe(readFileSync(generatedFile, "utf8"));
});
