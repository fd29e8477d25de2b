import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Rule } from "../admission/rule.ts";
import { rulePage } from "./rule-page.ts";
import { terminalPage } from "./terminal-page.ts";

const rule: Rule = {
  id: "group/name",
  title: "Things are as they should be",
  kinds: ["FlinkDeployment", "FlinkSessionJob"],
  action: "Deny",
  parity: ["thing is missing", "thing is broken"],
  why: "Else it breaks. `x` cannot help it.",
  fix: "set the thing",
  since: "0.1.0",
  check: () => [],
};

const page = `# Things are as they should be

\`group/name\` denies by default; since 0.1.0.

It is about FlinkDeployment and FlinkSessionJob.

## Why

Else it breaks. \`x\` cannot help it.

## What to do

Set the thing.

## Checks of the operator's webhook that it covers

- thing is missing
- thing is broken
`;

describe("rulePage", () => {
  it("says all about a rule", () => {
    expect(rulePage(rule)).toBe(page);
  });

  it("ends with an example", () => {
    expect(rulePage(rule, { manifest: "a: 1\n", findings: "Deny a\n" })).toBe(
      `${page}\n## Example\n\n\`\`\`yaml\na: 1\n\`\`\`\n\nis answered with\n\n\`\`\`text\nDeny a\n\`\`\`\n`,
    );
  });

  it("leaves out what does not hold", () => {
    const { parity, ...plain } = rule;
    expect(parity).toBeDefined();
    const other = rulePage({ ...plain, action: "Off", stage: "mutate", kinds: ["SessionCluster"] });
    expect(other).not.toContain("operator's webhook");
    expect(other).toContain("`group/name` is off until a policy switches it on; since 0.1.0.");
    expect(other).toContain("It is about SessionCluster, when they are mutated.");
  });

  it("says what a rule that is off answers once it is on", () => {
    const off = rulePage({ ...rule, action: "Off" }, { manifest: "a: 1\n", findings: "Warn a\n" });
    expect(off).toContain("is answered, once a policy lets the rule warn, with");
  });

  it("fences an example that has fences", () => {
    expect(rulePage(rule, { manifest: "```\n````", findings: "" })).toContain(
      "`````yaml\n```\n````\n`````\n",
    );
  });
});

describe("terminalPage", () => {
  it("has no marks of Markdown, and code set in", () => {
    const markdown = "# Title\n\nA `code` word.\n\n- item\n\n```yaml\n# comment\n\nb: `c`\n```\n\nEnd.\n";
    expect(terminalPage(markdown, { colour: false })).toBe(
      "Title\n\nA code word.\n\n- item\n\n    # comment\n\n    b: `c`\n\nEnd.\n",
    );
  });

  it("breaks paragraphs and items between words", () => {
    const words = "word ".repeat(40).trim();
    const lines = terminalPage(`${words}\n- ${words}`, { colour: false }).split("\n");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(90);
    expect(lines.slice(0, 3)).toEqual([words.slice(0, 84), words.slice(85, 169), words.slice(170)]);
    expect(lines.slice(3).map((line) => line.slice(0, 3))).toEqual(["- w", "  w", "  w"]);
  });

  it("is the same in colour", () => {
    const coloured = terminalPage(page, { colour: true });
    expect(coloured).toContain("\u001b[1mWhy\u001b[0m");
    expect(stripVTControlCharacters(coloured)).toBe(terminalPage(page, { colour: false }));
  });
});
