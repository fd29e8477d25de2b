import { globSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import {
  admit,
  applyEdits,
  oneLine,
  review,
  rules,
  type Context,
  type Finding,
  type Fix,
  type Request,
  type Rule,
} from "../../src/core/index.ts";
import { judge } from "../../src/core/judge.ts";
import { subjectOf } from "../../src/core/resources/subject-of.ts";
import { readFixture } from "../harness/fixture.ts";
import { expectGolden } from "../harness/golden.ts";

const root = import.meta.dirname;
const fixtures = globSync("*/*/{bad,good}-*.yaml", { cwd: root }).sort();

const findingsOf = (rule: Rule, file: string, fix: Fix = []): Finding[] => {
  const { request: given, context, isUnmutated } = readFixture(join(root, file));
  const request = given.object ? { ...given, object: applyEdits(given.object, fix) } : given;
  const once = rule.action === "Off" ? onceSwitchedOn(rule, request, context) : [];
  if (isUnmutated) return [...review(request, "validate", context).findings, ...once];
  const { mutated, validated } = admit(request, context);
  return [...mutated.findings, ...validated.findings, ...once];
};

/** The engine yields nothing for a rule that is off: what it says where a policy lets it warn. */
const onceSwitchedOn = (rule: Rule, request: Request, context: Context): Finding[] => {
  const { kind, operation } = request;
  const object = operation === "DELETE" ? request.oldObject : request.object;
  if (kind === undefined || object === undefined) return [];
  const injection = { pending: [], withheld: [], nameless: [], errors: [] };
  const subject = subjectOf(request, kind, object, context);
  return judge(subject, rule.stage ?? "validate", [{ ...rule, action: "Warn" }], { ...context, injection });
};

const lines = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.action} ${oneLine(finding)}\n`).join("");

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const own = fixtures.filter((file) => dirname(file) === id);
  const bad = own.filter((file) => file.includes("/bad-"));
  const good = own.filter((file) => file.includes("/good-"));

  it("has a bad and a good fixture", () => {
    expect({ bad: bad.length > 0, good: good.length > 0 }).toEqual({ bad: true, good: true });
  });

  it.each(bad)("%s is found", (file) => {
    const findings = findingsOf(rule, file);
    const mine = findings.filter((finding) => finding.rule === id);
    expect(mine).not.toEqual([]);
    if (rule.action === "Deny" && !file.includes("/bad-softened")) {
      expect(findings.map(({ action }) => action)).toContain("Deny");
    }
    expectGolden(join(root, file.replace(/\.yaml$/, ".findings")), lines(findings));
  });

  it.each(bad)("%s: the fixes mend it", (file) => {
    const before = findingsOf(rule, file).filter((finding) => finding.rule === id);
    for (const finding of before) {
      if (finding.fix === undefined) continue;
      const left = findingsOf(rule, file, finding.fix).filter(({ rule: other }) => other === id);
      expect(left.map(oneLine)).not.toContain(oneLine(finding));
      expect(left.length).toBeLessThan(before.length);
    }
  });

  it.each(good)("%s is not", (file) => {
    const findings = findingsOf(rule, file);
    expect(lines(findings.filter((finding) => finding.rule === id || finding.action === "Deny"))).toBe("");
  });
});

it("has no fixture folder without its rule", () => {
  const folders = new Set(globSync("*/*/", { cwd: root }).map((folder) => relative(".", folder)));
  const known = new Set(rules.map((rule) => rule.id));
  expect([...folders].filter((folder) => !known.has(folder))).toEqual([]);
});
