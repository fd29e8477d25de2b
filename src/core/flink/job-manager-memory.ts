import { isSet, readMemory, Underivable, type ReadOption } from "./memory-option.ts";
import { mebi, sum } from "./memory-share.ts";
import { formatMemory } from "./memory-text.ts";
import type { ProcessMemory } from "./process-memory.ts";

const heapSize = "jobmanager.memory.heap.size";
/** What stands for an absent heap size, in bytes or units and in mebibytes. */
export const legacyHeapSizes = ["jobmanager.heap.size", "jobmanager.heap.mb"] as const;
const offHeapSize = "jobmanager.memory.off-heap.size";
const flinkSize = "jobmanager.memory.flink.size";

const offHeap = (read: ReadOption): bigint => readMemory(read, [offHeapSize], 128n * mebi);

const fromHeap = (read: ReadOption): bigint => {
  const heap = readMemory(read, [heapSize], 0n);
  const parts = offHeap(read);
  if (!isSet(read, flinkSize)) return sum(heap, parts);
  const total = readMemory(read, [flinkSize], 0n);
  const fits = isSet(read, offHeapSize) ? sum(heap, parts) === total : heap <= total;
  if (!fits)
    throw new Underivable(`${flinkSize} is ${formatMemory(total)}, which does not agree with ${heapSize}`);
  return total;
};

const divide = (read: ReadOption, totalFlink: bigint): void => {
  if (totalFlink <= offHeap(read)) {
    throw new Underivable(
      `the Flink memory, ${formatMemory(totalFlink)}, leaves no heap beside ${offHeapSize}`,
    );
  }
};

/** Flink's JobManagerFlinkMemoryUtils. */
export const jobManagerMemory: ProcessMemory = {
  prefix: "jobmanager",
  fineGrained: [[heapSize, ...legacyHeapSizes]],
  fromParts: fromHeap,
  divide,
};
