import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { jsonReport } from "./json.ts";
import { countsOf, type Report } from "./report.ts";
import { textReport, type TextOptions } from "./text.ts";

const report: Report = {
  files: ["b.yaml", "a.yaml", "gone.yaml"],
  resources: [
    {
      file: "b.yaml",
      line: 1,
      kind: "FlinkDeployment",
      namespace: "default",
      name: "job",
      allowed: false,
      findings: [
        {
          rule: "group/late",
          action: "Deny",
          path: ["spec", "a.b"],
          message: "is wrong",
          remedy: "set it right",
          location: { line: 12, column: 5, endLine: 12, endColumn: 8 },
          sourceLine: "a.b:\tone # end",
        },
        {
          rule: "group/early",
          action: "Warn",
          path: ["spec"],
          message: "is odd",
          remedy: "think",
          location: { line: 2, column: 1, endLine: 2, endColumn: 5 },
          sourceLine: "spec:",
        },
        {
          rule: "group/silent",
          action: "Audit",
          path: [],
          message: "is noted",
          remedy: "nothing",
          location: { line: 1, column: 1, endLine: 1, endColumn: 5 },
          sourceLine: "kind: FlinkDeployment",
        },
      ],
    },
    {
      file: "a.yaml",
      line: 1,
      kind: "SessionCluster",
      namespace: "x",
      name: "s-*",
      allowed: true,
      findings: [],
    },
  ],
  problems: [
    { file: "gone.yaml", code: "file-not-found", message: "does not exist" },
    {
      file: "a.yaml",
      code: "yaml-tab",
      message: "is indented with a tab",
      location: { line: 3, column: 1, endLine: 3, endColumn: 2 },
      sourceLine: "\tx: 1",
    },
  ],
  notes: [
    {
      file: "a.yaml",
      code: "yaml-boolean",
      message: "`on` is the boolean true",
      location: { line: 2, column: 4, endLine: 2, endColumn: 6 },
      sourceLine: "a: on",
    },
  ],
  incomplete: [{ file: "a.yaml", line: 7, kind: "FlinkDeployment", reason: "it has no spec" }],
  others: 2,
  empty: 1,
};

const text = (options: Partial<TextOptions> = {}): string =>
  textReport(report, { colour: false, messages: "all", summary: true, ...options });

describe("the text of a report", () => {
  it("goes through the files in their order, from top to end, with the line and a mark", () => {
    expect(text()).toBe(`b.yaml:2:1: Warn spec: is odd; think [group/early]
  |
2 | spec:
  | ^~~~

b.yaml:12:5: Deny spec["a.b"]: is wrong; set it right [group/late]
   |
12 | a.b: one # end
   |     ^~~

a.yaml:2:4: Warn \`on\` is the boolean true [yaml-boolean]
  |
2 | a: on
  |    ^~

a.yaml:3:1: Error is indented with a tab [yaml-tab]
  |
3 |  x: 1
  | ^

a.yaml:7:1: Skip FlinkDeployment is incomplete and not judged: it has no spec

gone.yaml: Error does not exist [file-not-found]

2 resources in 3 files: 1 denied, 1 in order; 1 note; 1 incomplete, not judged; 2 documents of other kinds; 2 errors
`);
  });

  it("may be only what is severe", () => {
    expect(text({ messages: "severe", summary: false }).match(/(?:Deny|Warn|Error|Skip) /g)).toEqual([
      "Deny ",
      "Error ",
      "Error ",
    ]);
  });

  it("may be only the summary", () => {
    expect(text({ messages: "none" }).split("\n")).toHaveLength(2);
  });

  it("is nothing where there is nothing to say", () => {
    const quiet = { ...report, resources: [], problems: [] };
    expect(textReport(quiet, { colour: true, messages: "severe", summary: false })).toBe("");
  });

  it("has the same words in colour", () => {
    const colourless = stripVTControlCharacters(text({ colour: true }));
    expect(colourless).toBe(text());
    expect(text({ colour: true })).toContain("\u001b[31;1mDeny\u001b[0m");
  });

  const marked = (sourceLine: string, column: number, endColumn: number): string => {
    const location = { line: 1, column, endLine: 1, endColumn };
    const notes = [{ file: "f", code: "yaml-boolean" as const, message: "m", location, sourceLine }];
    const one = { ...report, resources: [], problems: [], incomplete: [], notes };
    return textReport(one, { colour: false, messages: "all", summary: false });
  };

  it("cuts long lines around the place", () => {
    const line = `${"x".repeat(5_000)}VALUE${"y".repeat(1_000_000)}`;
    const [, , shown = "", mark = ""] = marked(line, 5_001, 5_006).split("\n");
    expect(shown.length).toBeLessThan(140);
    expect(shown.slice(mark.indexOf("^"), mark.length)).toBe("VALUE");
  });

  it("bounds a mark by what is shown", () => {
    const [, , shown = "", mark = ""] = marked(`a: ${"x".repeat(1_000)}`, 4, 1_004).split("\n");
    expect(mark.length).toBeLessThanOrEqual(shown.length);
  });

  it("shows no control characters, and none that turn text around", () => {
    expect(marked("a: \u001b[2J\u202e\ud800", 4, 10)).toContain("1 | a: \ufffd[2J\ufffd\ufffd\n");
  });

  it("counts the columns of wide characters", () => {
    const [, , , mark = ""] = marked("名前: on", 5, 7).split("\n");
    expect(mark).toBe("  |       ^~");
  });
});

describe("the JSON of a report", () => {
  it("has places, but no source lines", () => {
    const json: unknown = JSON.parse(jsonReport(report));
    expect(json).toMatchObject({
      version: 1,
      summary: {
        files: 3,
        resources: 2,
        denied: 1,
        warned: 0,
        problems: 2,
        notes: 1,
        incomplete: 1,
        others: 2,
        empty: 1,
      },
      resources: [
        {
          file: "b.yaml",
          kind: "FlinkDeployment",
          name: "job",
          allowed: false,
          findings: [
            {
              rule: "group/late",
              action: "Deny",
              path: 'spec["a.b"]',
              message: "is wrong",
              remedy: "set it right",
              location: { line: 12, column: 5, endLine: 12, endColumn: 8 },
            },
            { rule: "group/early" },
            { rule: "group/silent", action: "Audit", path: "" },
          ],
        },
        { name: "s-*", allowed: true, findings: [] },
      ],
      problems: [
        { file: "gone.yaml", code: "file-not-found", message: "does not exist" },
        { code: "yaml-tab" },
      ],
      notes: [{ code: "yaml-boolean" }],
      incomplete: [{ file: "a.yaml", line: 7, kind: "FlinkDeployment", reason: "it has no spec" }],
    });
    expect(jsonReport(report)).not.toContain("sourceLine");
  });
});

it("counts a resource once, by the gravest that is said of it", () => {
  const finding = { ...report.resources[0]?.findings[1] };
  expect(finding.action).toBe("Warn");
  const warned = report.resources.map((resource) => ({ ...resource, allowed: true }));
  expect(countsOf({ ...report, resources: warned })).toMatchObject({ resources: 2, denied: 0, warned: 1 });
});
