import { expect, it } from "vitest";
import { checkExcludedPeriods } from "./excluded-period.ts";

it.each([
  "",
  "9:30-17:00",
  "9:30:30-17:00:00:500",
  "* * 9-11,14-16 * * ?",
  "9:30-17:00 && * * * ? * 2-6",
  "* * * ? * 7 && 0:00-23:59",
  "9:30-11:00; 14:00-16:00 ; '* * * ? * 1,7'",
])("finds nothing wrong with %j", (text) => {
  expect(checkExcludedPeriods(text)).toEqual([]);
});

const unknown = (part: string): string =>
  `"${part}" is neither a daily range such as 9:00-17:00 nor a Quartz cron expression`;

it.each<[string, string[]]>([
  ["17:00-9:30", [unknown("17:00-9:30")]],
  ["9:00-9:00", [unknown("9:00-9:00")]],
  ["9:00 - 17:00", [unknown("9:00 - 17:00")]],
  ["9-17", [unknown("9-17")]],
  ["9:00-24:00", [unknown("9:00-24:00")]],
  ["9:60-17:00;x;9:00-10:00;x", [unknown("9:60-17:00"), unknown("x")]],
  ["x && y", [unknown("x"), unknown("y")]],
  [
    "9:00-10:00&&11:00-12:00",
    [`"9:00-10:00&&11:00-12:00" joins two of the same sort, expected a daily range and a cron expression`],
  ],
  ["1:00-2:00&&a&&b", [`"1:00-2:00&&a&&b" has 3 parts joined by &&, expected at most 2`]],
  ["'9:00-10:00", [`"'9:00-10:00" is not a list: a quote is not closed or has text behind it`]],
])("explains what is wrong with %j", (text, problems) => {
  expect(checkExcludedPeriods(text)).toEqual(problems);
});

it("names no more than ten faults", () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `x${index}`).join(";");
  expect(checkExcludedPeriods(many)).toHaveLength(10);
});
