import { describe, expect, it } from "vitest";
import { jobManagerMemoryDerivable, taskManagerMemoryDerivable, type Derivable } from "./memory-model.ts";

type Options = Record<string, string>;

const of = (options: Options) => (key: string) => options[key];
const derivable: Derivable = { derivable: true };
const because = (reason: string): Derivable => ({ derivable: false, reason });

describe("jobManagerMemoryDerivable", () => {
  it.each<[Options, Derivable]>([
    [{ "jobmanager.memory.heap.size": "1g" }, derivable],
    [{ "jobmanager.memory.flink.size": "1g" }, derivable],
    [{ "jobmanager.memory.process.size": "1600m" }, derivable],
    [{ "jobmanager.heap.size": "1g" }, derivable],
    [{ "jobmanager.heap.mb": "1024" }, derivable],
    [
      {},
      because(
        "none is set of jobmanager.memory.heap.size, jobmanager.memory.flink.size and jobmanager.memory.process.size",
      ),
    ],
    [
      { "jobmanager.memory.process.size": "2Gi" },
      because('jobmanager.memory.process.size is "2Gi", expected a memory size'),
    ],
    [{ "jobmanager.heap.mb": "1g" }, because('jobmanager.heap.mb is "1g", expected an integer')],
    [{ "jobmanager.heap.mb": "-1" }, because("jobmanager.heap.mb is -1, expected 0 or more")],
    [
      { "jobmanager.memory.process.size": "256m" },
      because("jobmanager.memory.process.size is 256 MiB, less than the 448 MiB that the JVM itself needs"),
    ],
    [
      { "jobmanager.memory.flink.size": "128m" },
      because("the Flink memory, 128 MiB, leaves no heap beside jobmanager.memory.off-heap.size"),
    ],
    [
      { "jobmanager.memory.flink.size": "1g", "jobmanager.memory.jvm-overhead.min": "2g" },
      because("the minimum of the JVM overhead, 2048 MiB, is above its maximum, 1024 MiB"),
    ],
  ])("%j", (options, expected) => {
    expect(jobManagerMemoryDerivable(of(options))).toEqual(expected);
  });
});

describe("taskManagerMemoryDerivable", () => {
  it.each<[Options, Derivable]>([
    [{ "taskmanager.memory.process.size": "1728m" }, derivable],
    [{ "taskmanager.memory.flink.size": "1g" }, derivable],
    [{ "taskmanager.memory.task.heap.size": "1g", "taskmanager.memory.managed.size": "1g" }, derivable],
    [{ "taskmanager.memory.task.heap.size": "1g", "taskmanager.memory.size": "1g" }, derivable],
    ...[{ "taskmanager.memory.task.heap.size": "1g" }, { "taskmanager.heap.size": "1g" }].map(
      (options): [Options, Derivable] => [
        options,
        because(
          "none is set of taskmanager.memory.task.heap.size and taskmanager.memory.managed.size, " +
            "taskmanager.memory.flink.size and taskmanager.memory.process.size",
        ),
      ],
    ),
    [
      { "taskmanager.memory.flink.size": "300m" },
      because("the Flink memory is 300 MiB, less than its parts, 461373441 bytes"),
    ],
    [
      { "taskmanager.memory.flink.size": "2g", "taskmanager.memory.managed.fraction": "1" },
      because("taskmanager.memory.managed.fraction is 1, expected 0 or more and less than 1"),
    ],
    [
      { "taskmanager.memory.process.size": "2g", "taskmanager.numberOfTaskSlots": "0" },
      because("the TaskManager has 0 cores (taskmanager.cpu.cores, else its slots), expected more than 0"),
    ],
    [
      {
        "taskmanager.memory.process.size": "2g",
        "external-resources": "gpu",
        "external-resource.gpu.amount": "one",
      },
      because('external-resource.gpu.amount is "one", expected an integer'),
    ],
  ])("%j", (options, expected) => {
    expect(taskManagerMemoryDerivable(of(options))).toEqual(expected);
  });
});
