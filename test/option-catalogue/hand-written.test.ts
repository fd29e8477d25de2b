import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeOption } from "../../src/core/flink/catalogue/lookup.ts";
import type { Option } from "../../src/core/flink/option.ts";

const folder = join(import.meta.dirname, "../../src/core/flink");

const isOption = (value: unknown): value is Option =>
  typeof value === "object" && value !== null && "key" in value && "aliases" in value;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const modules = await Promise.all(
  globSync("*.ts", { cwd: folder })
    .filter((name) => !name.endsWith(".test.ts"))
    .map((name) => import(join(folder, name)) as Promise<Record<string, unknown>>),
);

const options = modules
  .flatMap((module) => Object.values(module))
  .flatMap((value) => (isList(value) ? value : [value]))
  .filter(isOption);

/** The operator is built on Flink 1.20: what it reads for itself, it reads by these names. */
describe("options that the code names by hand", () => {
  it.each(options)("$key has the names that the catalogue gives it, in Flink's order", ({ key, aliases }) => {
    const found = describeOption(key, { major: 1, minor: 20 });
    if (found.state !== "known") expect.fail(`${key} is ${found.state}`);
    const { fallbackKeys, deprecatedKeys } = found.option;
    // fallback keys come before deprecated ones (Configuration.getRawValueFromOption)
    expect({ key: found.option.key, aliases }).toEqual({
      key,
      aliases: [...fallbackKeys, ...deprecatedKeys],
    });
  });

  it("are found", () => {
    expect(options.length).toBeGreaterThan(20);
  });
});
