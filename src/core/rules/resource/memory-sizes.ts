import type { Configuration } from "../../flink/configuration.ts";
import type { Component } from "./components.ts";

/** Options that together give a process its memory, each with the other names that count for it. */
type Alternative = readonly (readonly string[])[];

const alternatives: Record<Component["block"], readonly Alternative[]> = {
  jobManager: [
    [["jobmanager.memory.heap.size", "jobmanager.heap.size", "jobmanager.heap.mb"]],
    [["jobmanager.memory.flink.size"]],
    [["jobmanager.memory.process.size"]],
  ],
  taskManager: [
    [["taskmanager.memory.task.heap.size"], ["taskmanager.memory.managed.size", "taskmanager.memory.size"]],
    [["taskmanager.memory.flink.size"]],
    [["taskmanager.memory.process.size"]],
  ],
};

/** Whether the configuration sets what Flink starts from when it divides the memory, divisible or not. */
export const setsMemory = ({ block }: Component, effective: Configuration): boolean =>
  alternatives[block].some((options) =>
    options.every((keys) => keys.some((key) => effective.entry(key) !== undefined)),
  );

/** All that could be set: "neither A together with B, nor C, nor D". */
export const neitherSize = ({ block }: Component): string => {
  const names = alternatives[block].map((options) => options.map(([key]) => key).join(" together with "));
  return `neither ${names.join(", nor ")}`;
};
