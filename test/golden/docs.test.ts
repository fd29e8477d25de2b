import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { failures, rulePage, rules, type Rule } from "../../src/core/index.ts";
import { certificateFailures } from "../../src/server/certificate/certificate-source.ts";
import { problems } from "../../src/server/problem.ts";
import { expectGolden } from "../harness/golden.ts";

const root = join(import.meta.dirname, "..", "..");
const pages = join(root, "docs", "rules");

interface Example {
  readonly manifest: string;
  readonly findings: string;
}

/** A bad fixture with its findings, if there is one of the rule's first kind: the page's example is what the tests run. */
const exampleOf = ({ id, kinds: [kind] }: Rule): Example | undefined => {
  const folder = join(root, "test", "rules", id);
  const examples = globSync("bad-*.yaml", { cwd: folder })
    .sort()
    .map((file) => ({
      manifest: readFileSync(join(folder, file), "utf8"),
      findings: readFileSync(join(folder, file.replace(/\.yaml$/, ".findings")), "utf8"),
    }));
  return examples.find(({ manifest }) => manifest.includes(`kind: ${kind}\n`)) ?? examples[0];
};

describe("docs/rules", () => {
  it.each(rules.map((rule) => ({ id: rule.id, rule })))("$id.md", ({ id, rule }) => {
    expectGolden(join(pages, `${id}.md`), rulePage(rule, exampleOf(rule)));
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

describe("docs/failures.md", () => {
  const table = (title: string, meanings: [string, string][]): string => {
    const rows = meanings.map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);
    return ["", `## ${title}`, "", "| code | meaning |", "|---|---|", ...rows, ""].join("\n");
  };
  const head = [
    "# Failures",
    "",
    "What Headgate itself could not do or could not read. What is wrong with a resource is a finding of a",
    "[rule](rules/README.md). Codes are never reused.",
    "",
    "A failure lets nothing pass: the webhook answers with an error status, which the API server takes as the entry's",
    "`failurePolicy` says (a denial for `validate.headgate.dev`; `mutate.headgate.dev` passes the resource on to it",
    "unchanged). The command line goes on with the rest, and exits with 2, or with 3 where the fault is ours.",
    "",
  ].join("\n");

  it("lists every code", () => {
    const http = Object.entries(problems).map(([code, { meaning }]): [string, string] => [code, meaning]);
    const tables = [
      table("Reviews, files and settings", Object.entries(failures)),
      table("The webhook's listener", http),
      table("The webhook's certificate", Object.entries(certificateFailures)),
    ];
    expectGolden(join(root, "docs", "failures.md"), head + tables.join(""));
  });
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
