import { expect, it } from "vitest";
import { parseList } from "./list.ts";

it.each<[string, string[] | undefined]>([
  ["a;b", ["a", "b"]],
  [" a ; b ", ["a", "b"]],
  ["", []],
  [";", []],
  [";a;", ["a"]],
  ["a;;b", ["a", "", "b"]],
  ["'a;b';c", ["a;b", "c"]],
  [`"it's" ; ' x '`, ["it's", " x "]],
  ["'it''s'", ["it's"]],
  [`"say ""hi"""`, [`say "hi"`]],
  ["a'b'", ["a'b'"]],
  ["'a", undefined],
  ["'a'''", ["a'"]],
  ["'a''", undefined],
  ["'a'b", undefined],
  ["'a' 'b'", undefined],
])("reads %j as %j", (text, items) => {
  expect(parseList(text)).toEqual(items);
});
