import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failures, rulePage, rules } from "../../src/core/index.ts";
import { expectGolden } from "../harness/golden.ts";

const root = join(import.meta.dirname, "..", "..");
const pages = join(root, "docs", "rules");

/** The rule's first bad fixture with its findings: the page's example is what the tests run. */
const exampleOf = (id: string): { manifest: string; findings: string } | undefined => {
  const folder = join(root, "test", "rules", id);
  const [manifest] = globSync("bad-*.yaml", { cwd: folder }).sort();
  if (manifest === undefined) return undefined;
  const findings = join(folder, manifest.replace(/\.yaml$/, ".findings"));
  if (!existsSync(findings)) return undefined;
  return { manifest: readFileSync(join(folder, manifest), "utf8"), findings: readFileSync(findings, "utf8") };
};

describe("docs/rules", () => {
  it.each(rules.map((rule) => ({ id: rule.id, rule })))("$id.md", ({ id, rule }) => {
    expectGolden(join(pages, `${id}.md`), rulePage(rule, exampleOf(id)));
  });

  it("README.md lists them all", () => {
    const rows = rules.map(({ id, title, action }) => `| [${id}](${id}.md) | ${action} | ${title} |`);
    const head = ["# Rules", "", "| rule | by default | what it asks |", "|---|---|---|"];
    expectGolden(join(pages, "README.md"), `${[...head, ...rows].join("\n")}\n`);
  });

  it("has no page without its rule", () => {
    const known = new Set(["README.md", ...rules.map(({ id }) => `${id}.md`)]);
    expect(globSync("**/*.md", { cwd: pages }).filter((page) => !known.has(page))).toEqual([]);
  });
});

it("docs/failures.md", () => {
  const rows = Object.entries(failures).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
  const head = [
    "# Failures",
    "",
    "What Headgate itself could not do or could not read. (What is wrong with a resource is a finding of a [rule](rules/README.md).)",
    "A failure never lets anything pass: the webhook answers with an error status, the command line exits with 2 or 3.",
    "",
    "| code | meaning |",
    "|---|---|",
  ];
  expectGolden(join(root, "docs", "failures.md"), `${[...head, ...rows].join("\n")}\n`);
});

describe("the list of rules", () => {
  it("names each file under rules/ once, by its path", () => {
    const files = globSync("*/*.ts", { cwd: join(root, "src", "core", "rules") });
    const declaring = files.filter((file) =>
      /^export const \w+: Rule = \{/m.test(readFileSync(join(root, "src", "core", "rules", file), "utf8")),
    );
    const ids = rules.map(({ id }) => id).sort();
    expect(declaring.map((file) => file.replace(/(\.test)?\.ts$/, "")).sort()).toEqual(ids);
  });
});
