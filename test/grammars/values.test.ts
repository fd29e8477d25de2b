import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Answer } from "./canonical.ts";
import { unexcused } from "./leniencies.ts";
import { oracles, subjectsOf } from "./subjects.ts";

/** What the real configuration of Flink says (record.ts): by the type and the text. */
interface Recording {
  readonly values: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}

describe.each(oracles)("as recorded of Flink $version", (oracle) => {
  const file = join(import.meta.dirname, `values-${oracle.line}.json`);
  const { values } = JSON.parse(readFileSync(file, "utf8")) as Recording;

  it("has a recording of every type", () => {
    expect(Object.keys(values)).toEqual(subjectsOf(oracle).map(({ name }) => name));
  });

  it.each(subjectsOf(oracle))("reads $name", (subject) => {
    const recorded = Object.entries(values[subject.name] ?? {});
    const asked = recorded.map(([text]) => ({ subject, text }));
    const answers = recorded.map(([, answer]) => answer);
    expect(unexcused(asked, answers, oracle)).toEqual([]);
  });
});
