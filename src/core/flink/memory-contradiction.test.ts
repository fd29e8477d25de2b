import { expect, it } from "vitest";
import { jobManagerContradiction, taskManagerContradiction } from "./memory-contradiction.ts";

type Options = Record<string, string>;

const of = (prefix: string, options: Options) => (key: string) =>
  options[key.replace(`${prefix}.memory.`, "")];

it.each<[Options, string | undefined]>([
  [{ "process.size": "1600m" }, undefined],
  [{ "process.size": "577m" }, undefined],
  [
    { "process.size": "576m" },
    "the Flink memory, 128 MiB, leaves no heap beside jobmanager.memory.off-heap.size",
  ],
  [{ "process.size": "1600m", "heap.size": "plenty" }, undefined],
  [{ "process.size": "1600m", "jobmanager.heap.size": "4g" }, undefined],
])("JobManager with %j", (options, reason) => {
  expect(jobManagerContradiction(of("jobmanager", options))).toBe(reason);
});

const parts = { "process.size": "4800m", "flink.size": "4g", "task.heap.size": "1g", "managed.size": "512m" };
const left = "2304 MiB are left for the network memory, expected 64 MiB to 1024 MiB";
const buffers = { "taskmanager.network.numberOfBuffers": "1000" };
const contradicted =
  "2304 MiB are left for the network memory, which taskmanager.network.numberOfBuffers contradicts";

it.each<[string, Options, string | undefined]>([
  ["1.15", parts, left],
  ["1.16", parts, left],
  ["1.17", parts, undefined],
  ["2.3", parts, undefined],
  ["1.16", { ...parts, "network.max": "3g" }, undefined],
  ["1.16", { ...parts, "network.min": "1m" }, left.replace("64 MiB", "1 MiB")],
  ["1.16", { ...parts, ...buffers }, contradicted],
  ["1.20", { ...parts, ...buffers }, contradicted],
  ["2.0", { ...parts, ...buffers }, undefined],
])("TaskManager of %s with %j", (line, options, reason) => {
  const [major = 0, minor = 0] = line.split(".").map(Number);
  expect(taskManagerContradiction(of("taskmanager", options), { major, minor })).toBe(reason);
});
