import { expect, it } from "vitest";
import { enumerate } from "./enumerate.ts";

it.each([
  { names: [], sentence: "" },
  { names: ["a"], sentence: "a" },
  { names: ["a", "b"], sentence: "a and b" },
  { names: ["a", "b", "c"], sentence: "a, b and c" },
  { names: ["a", "b", "c"], most: 3, sentence: "a, b and c" },
  { names: ["a", "b", "c"], most: 2, sentence: "a, b and 1 more" },
  { names: ["a", "b", "c"], most: 1, sentence: "a and 2 more" },
])("lists $names, at most $most, as $sentence", ({ names, most, sentence }) => {
  expect(enumerate(names, most)).toBe(sentence);
});
