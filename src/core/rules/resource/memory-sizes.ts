import type { Configuration } from "../../flink/configuration.ts";
import { jobManagerMemory } from "../../flink/job-manager-memory.ts";
import { startingPoints, type ProcessMemory } from "../../flink/process-memory.ts";
import { taskManagerMemory } from "../../flink/task-manager-memory.ts";
import type { Component } from "./components.ts";

const memories: Record<Component["block"], ProcessMemory> = {
  jobManager: jobManagerMemory,
  taskManager: taskManagerMemory,
};

/** Whether the configuration sets what Flink starts from when it divides the memory, divisible or not. */
export const setsMemory = ({ block }: Component, effective: Configuration): boolean =>
  startingPoints(memories[block]).some((options) =>
    options.every((keys) => keys.some((key) => effective.entry(key) !== undefined)),
  );

/** All that could be set: "neither A together with B, nor C, nor D". */
export const neitherSize = ({ block }: Component): string => {
  const names = startingPoints(memories[block]).map((options) =>
    options.map(([key]) => key).join(" together with "),
  );
  return `neither ${names.join(", nor ")}`;
};
