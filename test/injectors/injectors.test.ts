import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { admit, injectors, oneLine, review, toJsonPatch, type Verdict } from "../../src/core/index.ts";
import { readFixture } from "../harness/fixture.ts";
import { expectGolden } from "../harness/golden.ts";

const root = import.meta.dirname;
const fixtures = globSync("*/*.yaml", { cwd: root }).sort();

const report = (mutated: Verdict): string => {
  const operations = mutated.request.object ? toJsonPatch(mutated.request.object, mutated.edits) : [];
  const reasons = mutated.edits.map(({ injector, reason }) => `# ${injector}: ${reason}\n`);
  const findings = mutated.findings.map((finding) => `# ${finding.action} ${oneLine(finding)}\n`);
  return [...reasons, ...findings, ...operations.map((one) => `${JSON.stringify(one)}\n`)].join("");
};

it("knows every injector by fixtures", () => {
  expect([...new Set(fixtures.map((file) => dirname(file)))]).toEqual(injectors.map(({ id }) => id).sort());
});

describe.each(fixtures)("%s", (file) => {
  const { request, context } = readFixture(join(root, file));
  const { mutated, validated, object } = admit(request, context);

  it("yields the patch that stands beside it", () => {
    expectGolden(join(root, file.replace(/\.yaml$/, ".patch")), report(mutated));
  });

  it("is mutated once only", () => {
    const again = review({ ...request, object }, "mutate", context);
    expect(again.edits).toEqual([]);
  });

  it("is complete for the validating stage", () => {
    const incomplete = validated.findings.filter(({ rule }) => rule === "inject/incomplete");
    expect(incomplete).toEqual([]);
  });
});
