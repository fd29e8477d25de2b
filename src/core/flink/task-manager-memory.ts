import { longMax } from "./java-number.ts";
import { isSet, readInteger, readMemory, Underivable, type ReadOption } from "./memory-option.ts";
import { mebi, readShare, requireWithin, shareBeside, shareOf, sum } from "./memory-share.ts";
import { formatMemory } from "./memory-text.ts";
import type { ProcessMemory } from "./process-memory.ts";

const taskHeapSize = ["taskmanager.memory.task.heap.size"];
const managedSize = ["taskmanager.memory.managed.size", "taskmanager.memory.size"];
const flinkSize = ["taskmanager.memory.flink.size"];
const networkBuffers = ["taskmanager.network.numberOfBuffers"];
const network = {
  name: "the network memory",
  min: { keys: networkKeys("min"), otherwise: 64n * mebi },
  max: { keys: networkKeys("max"), otherwise: longMax },
  fraction: { keys: networkKeys("fraction"), otherwise: 0.1 },
};

function networkKeys(bound: string): string[] {
  return [`taskmanager.memory.network.${bound}`, `taskmanager.network.memory.${bound}`];
}

/** Framework heap and off-heap, task off-heap: the parts that always have a size. */
const fixedParts = (read: ReadOption): bigint =>
  sum(
    readMemory(read, ["taskmanager.memory.framework.heap.size"], 128n * mebi),
    readMemory(read, ["taskmanager.memory.framework.off-heap.size"], 128n * mebi),
    readMemory(read, ["taskmanager.memory.task.off-heap.size"], 0n),
  );

const managed = (read: ReadOption, totalFlink: bigint): bigint =>
  isSet(read, ...managedSize)
    ? readMemory(read, managedSize, 0n)
    : shareOf(
        readShare(read, {
          name: "the managed memory",
          fraction: { keys: ["taskmanager.memory.managed.fraction"], otherwise: 0.4 },
        }),
        totalFlink,
      );

/** The number of buffers counts only if nothing newer says how large the network memory is. */
const countsBuffers = (read: ReadOption): boolean =>
  isSet(read, ...networkBuffers) &&
  !isSet(read, ...network.min.keys, ...network.max.keys, ...network.fraction.keys);

const bufferMemory = (read: ReadOption): bigint => {
  const buffers = BigInt(readInteger(read, networkBuffers, 0));
  const segment = readMemory(read, ["taskmanager.memory.segment-size"], 32n * 1024n);
  if (segment < 4096n || segment >= 2n ** 31n || (segment & (segment - 1n)) !== 0n) {
    throw new Underivable(
      `taskmanager.memory.segment-size is ${segment} bytes, expected a power of two from 4 kb`,
    );
  }
  if (buffers < 0n)
    throw new Underivable(`taskmanager.network.numberOfBuffers is ${buffers}, expected 0 or more`);
  return buffers * segment;
};

const fromParts = (read: ReadOption): bigint => {
  const parts = sum(readMemory(read, taskHeapSize, 0n), readMemory(read, managedSize, 0n), fixedParts(read));
  if (isSet(read, ...flinkSize)) {
    const total = readMemory(read, flinkSize, 0n);
    checkNetworkMemory(read, remainder(total, parts));
    return total;
  }
  return sum(parts, countsBuffers(read) ? bufferMemory(read) : shareBeside(readShare(read, network), parts));
};

const divide = (read: ReadOption, totalFlink: bigint): void => {
  const parts = sum(fixedParts(read), managed(read, totalFlink));
  if (isSet(read, ...taskHeapSize)) {
    checkNetworkMemory(read, remainder(totalFlink, sum(parts, readMemory(read, taskHeapSize, 0n))));
  } else {
    const buffers = countsBuffers(read) ? bufferMemory(read) : shareOf(readShare(read, network), totalFlink);
    remainder(totalFlink, sum(parts, buffers));
  }
};

const remainder = (total: bigint, parts: bigint): bigint => {
  if (parts > total) {
    throw new Underivable(
      `the Flink memory is ${formatMemory(total)}, less than its parts, ${formatMemory(parts)}`,
    );
  }
  return total - parts;
};

const checkNetworkMemory = (read: ReadOption, left: bigint): void => {
  if (!countsBuffers(read)) {
    requireWithin(readShare(read, network), left);
  } else if (bufferMemory(read) !== left) {
    throw new Underivable(
      `${formatMemory(left)} are left for the network memory, which ${networkBuffers[0] ?? ""} contradicts`,
    );
  }
};

/** Flink's TaskExecutorFlinkMemoryUtils. */
export const taskManagerMemory: ProcessMemory = {
  prefix: "taskmanager",
  fineGrained: [taskHeapSize, managedSize],
  fromParts,
  divide,
};
