import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** Compares with the file, or writes it with UPDATE_GOLDEN=1; a missing file is a failure like a stale one. */
export const expectGolden = (file: string, actual: string): void => {
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  const expected = existsSync(file) ? readFileSync(file, "utf8") : `(missing: make it with npm run golden)`;
  expect(actual, file).toBe(expected);
};
