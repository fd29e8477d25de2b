import { jobManagerMemory, legacyHeapSizes } from "./job-manager-memory.ts";
import { parseJavaDouble, parseJavaLong } from "./java-number.ts";
import { parseList } from "./list.ts";
import { isSet, parsed, readInteger, readMemory, Underivable, type ReadOption } from "./memory-option.ts";
import { deriveProcessMemory } from "./process-memory.ts";
import { taskManagerMemory } from "./task-manager-memory.ts";

export type Derivable = { readonly derivable: true } | { readonly derivable: false; readonly reason: string };

/**
 * Whether the JobManager's memory follows from the configuration alone, as the operator asks Flink 1.20
 * (JobManagerProcessUtils.processSpecFromConfigWithNewOptionToInterpretLegacyHeap): one of the sizes of heap, Flink and
 * process is set, every option that is read has a value that parses, and the sizes do not contradict one another.
 * `jobmanager.heap.size`, else `jobmanager.heap.mb`, stands for an absent `jobmanager.memory.heap.size`.
 *
 * @param read the effective configuration, by exact key
 */
export const jobManagerMemoryDerivable = (read: ReadOption): Derivable =>
  outcome(() => {
    deriveProcessMemory(jobManagerMemory, withLegacyHeap(read));
  });

/**
 * Whether the TaskManager's memory follows from the configuration alone, as the operator asks Flink 1.20
 * (TaskExecutorProcessUtils.processSpecFromConfig): both task heap and managed size, or the size of Flink or process is
 * set, every option that is read has a value that parses, and the sizes do not contradict one another. The legacy
 * `taskmanager.heap.size` and `.mb` do not help: the operator, unlike Flink's own clients, does not translate them.
 * Cores, slots and external resources, which Flink reads along with the memory, count too.
 *
 * @param read the effective configuration, by exact key
 */
export const taskManagerMemoryDerivable = (read: ReadOption): Derivable =>
  outcome(() => {
    deriveProcessMemory(taskManagerMemory, read);
    checkCores(read);
    checkExternalResources(read);
  });

const outcome = (derive: () => void): Derivable => {
  try {
    derive();
    return { derivable: true };
  } catch (error) {
    if (error instanceof Underivable) return { derivable: false, reason: error.message };
    throw error;
  }
};

const heapSize = "jobmanager.memory.heap.size";

const withLegacyHeap = (read: ReadOption): ReadOption => {
  const legacy = isSet(read, heapSize) ? undefined : legacyHeap(read);
  return legacy === undefined ? read : (key) => (key === heapSize ? `${legacy}` : read(key));
};

const legacyHeap = (read: ReadOption): bigint | undefined => {
  const [size, megabytes] = legacyHeapSizes;
  if (isSet(read, size)) return readMemory(read, [size], 0n);
  if (!isSet(read, megabytes)) return undefined;
  const heap = readInteger(read, [megabytes], 0);
  if (heap < 0) throw new Underivable(`${megabytes} is ${heap}, expected 0 or more`);
  return BigInt(heap) << 20n;
};

const checkCores = (read: ReadOption): void => {
  const slots = readInteger(read, ["taskmanager.numberOfTaskSlots"], 1);
  const key = "taskmanager.cpu.cores";
  const value = read(key);
  const cores = value === undefined ? slots : parsed({ key, value }, parseJavaDouble(value), "a number");
  if (!(cores > 0 && cores < Infinity)) {
    throw new Underivable(
      `the TaskManager has ${cores} cores (${key}, else its slots), expected more than 0`,
    );
  }
};

const checkExternalResources = (read: ReadOption): void => {
  const key = "external-resources";
  const value = read(key) ?? "none";
  const names = value === "none" ? [] : parsed({ key, value }, parseList(value), "a list");
  for (const name of new Set(names)) {
    const amountKey = `external-resource.${name}.amount`;
    const amount = read(amountKey);
    if (amount !== undefined) parsed({ key: amountKey, value: amount }, parseJavaLong(amount), "an integer");
  }
};
