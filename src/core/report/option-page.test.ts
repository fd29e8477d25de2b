import { expect, it } from "vitest";
import { optionPage, type OptionAnswer } from "./option-page.ts";

it.each<[string, OptionAnswer, string]>([
  ["a headline alone", { headline: "a.b", facts: [] }, "a.b\n"],
  [
    "facts below each other",
    {
      headline: "a.b",
      facts: [
        ["type", "string"],
        ["default", "none"],
      ],
    },
    "a.b\n\ntype     string\ndefault  none\n",
  ],
  [
    "several values, each in its line",
    { headline: "a.b", facts: [["names", "c", "d"]] },
    "a.b\n\nnames  c\n       d\n",
  ],
  ["no fact without values", { headline: "a.b", facts: [["other names"]] }, "a.b\n"],
  [
    "nothing that moves the cursor",
    { headline: "a\u001b[2J", facts: [["x", "b\nc\u202e"]] },
    "a\ufffd[2J\n\nx  b\ufffdc\ufffd\n",
  ],
])("shows %s", (_, answer, page) => {
  expect(optionPage(answer)).toBe(page);
});

it("keeps a line to a length that can be read", () => {
  expect(optionPage({ headline: "x".repeat(1_000_000), facts: [] })).toHaveLength(2_001);
});
