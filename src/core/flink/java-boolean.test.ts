import { expect, it } from "vitest";
import { parseBoolean } from "./java-boolean.ts";

it.each<[string, boolean | undefined]>([
  ["true", true],
  ["TRUE", true],
  ["False", false],
  ["yes", undefined],
  ["1", undefined],
  [" true", undefined],
  ["", undefined],
])("reads %j as %j", (text, value) => {
  expect(parseBoolean(text)).toBe(value);
});
