import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startOperator, type Case, type Result } from "./operator.ts";

const read = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8"));
const cases = read("cases.json") as Case[];
const recorded = read("recorded.json") as { verdicts: (Result & { id: string })[] };

/** Java's immutable sets have another order in every JVM. */
const inOrder = <T extends Result>(verdict: T): T => ({
  ...verdict,
  message:
    verdict.message?.replace(/\[(.*)\]/, (_, list: string) => list.split(", ").sort().join(", ")) ?? null,
});

it("the real validator answers what is recorded", { timeout: 600_000 }, async () => {
  const results = await (await startOperator()).validate(cases);
  const verdicts = results.map((result, index) => ({ id: cases[index]?.id, ...inOrder(result) }));
  expect(verdicts).toEqual(recorded.verdicts.map(inOrder));
});

it("and that is what the main branch answers, wherever the version that runs can tell", () => {
  const outcome = ({ allowed, crashed }: Result): Case["head"] => {
    if (crashed) return "crashed";
    return allowed ? "allowed" : "refused";
  };
  const byId = new Map(recorded.verdicts.map((verdict) => [verdict.id, outcome(verdict)]));
  const differing = cases.filter(({ id, head, drift }) => drift === undefined && byId.get(id) !== head);
  expect(differing.map(({ id }) => id)).toEqual([]);
});
