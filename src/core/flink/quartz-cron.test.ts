import { expect, it } from "vitest";
import { isQuartzCron } from "./quartz-cron.ts";

it.each([
  "0 0 12 * * ?",
  "* * 9-11,14-16 * * ?",
  "0 0/15 8-18 ? * MON-FRI",
  "0 0 0 ? jan,DEC sun 2026-2030",
  "0 0 0 L-3W * ?",
  "0 0 0 LW * ?",
  "0 0 0 15W * ?",
  "0 0 0 ? * 6L",
  "0 0 0 ? * FRI#5",
  "5/10 */5 22-2 ? * SAT",
  "\t0  0 0 ? * 1 * what follows is ignored",
])("takes %j", (text) => {
  expect(isQuartzCron(text)).toBe(true);
});

it.each([
  "",
  "0 12 * * *",
  "0 0 12 * * *",
  "0 0 12 ? * ?",
  "60 0 12 * * ?",
  "0 0 24 * * ?",
  "0 0 0 32 * ?",
  "0 0 0 ? 13 1",
  "0 0 0 ? * 8",
  "0 0 0 ? * MON#6",
  "0 0 0 ? * 1#1,2#2",
  "0 0 0 L,15 * ?",
  "0 0 0 L-31 * ?",
  "0/60 0 0 ? * 1",
  "*/ 0 0 ? * 1",
  "0 0 0 ? FOO 1",
  "0 ? 0 ? * 1",
  "0 0 0 ? * 1 2030-2026",
  "0 0 0 ? * 1 1-2147483647",
])("refuses %j", (text) => {
  expect(isQuartzCron(text)).toBe(false);
});
