import { describeOption, optionsOf } from "../src/core/index.ts";
import type { Comparison } from "./comparison.ts";

const version = { major: 1, minor: 20 };
const options = optionsOf(version).filter(({ key }) => !key.includes("<"));
const byKey = new Map(options.map((option) => [option.key, option]));
const keys = options.map(({ key }) => key);

export const optionLookup: Comparison = {
  title: `What ${keys.length} keys mean to Flink 1.20`,
  ours: {
    name: "describeOption",
    run: () => keys.filter((key) => describeOption(key, version).state === "known"),
  },
  peer: { name: "a Map of them", run: () => keys.filter((key) => byKey.get(key) !== undefined) },
};
