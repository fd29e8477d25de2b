import { expect, it } from "vitest";
import { nearOptions } from "./explain-near-options.ts";

const newest = { major: 2, minor: 3 };

it.each([
  ["paralelism.default", ["parallelism.default"]],
  ["numberOfTaskSlots", ["taskmanager.numberOfTaskSlots"]],
  ["excution.checkpointing.dir", ["execution.checkpointing.dir"]],
  ["state.backend.typ", ["state.backend.type"]],
  ["STATE.BACKEND.TYPE", ["state.backend.type"]],
  ["state.chekpoints.dir", ["state.checkpoints.dir"]],
  ["checkpointing.interval", ["execution.checkpointing.interval"]],
])("%s is near to %j", (given, near) => {
  expect(nearOptions(given, newest)).toEqual(near);
});

it.each([
  "my.company.setting",
  "execution.my.thing",
  "taskmanager.something-of-mine",
  "connector.kafka.topic",
  "properties.bootstrap.servers",
  "internal.application.id",
  "",
  ".",
  "a",
  "__proto__",
  "state.".repeat(200_000),
  "x".repeat(1_000_000),
])("%# is near to none", (given) => {
  expect(nearOptions(given, newest)).toEqual([]);
});

it("names three at most", () => {
  expect(nearOptions("checkpointing", newest)).toHaveLength(3);
});

it("knows what a version has", () => {
  expect(nearOptions("state.checkpoints.dirr", { major: 1, minor: 19 })).toEqual(["state.checkpoints.dir"]);
});
