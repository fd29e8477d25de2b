import { describe, expect, it } from "vitest";
import { askedOf } from "./compare.ts";
import { askFlink } from "./java/flink.ts";
import { unexcused } from "./leniencies.ts";
import { oracles } from "./subjects.ts";

describe.each(oracles)("Flink $version", (oracle) => {
  it("reads every value as we do", { timeout: 600_000 }, async () => {
    const asked = askedOf(oracle, 3_000);
    const answers = await askFlink(oracle, asked);
    expect(unexcused(asked, answers, oracle)).toEqual([]);
  });
});
