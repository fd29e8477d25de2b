import { isSet, readMemory, Underivable, type ReadOption } from "./memory-option.ts";
import { formatMemory } from "./memory-text.ts";
import { mebi, readShare, requireWithin, shareBeside, shareOf, sum, type Share } from "./memory-share.ts";

/** How a kind of Flink process divides its memory. */
export interface ProcessMemory {
  /** What all its keys start with: `jobmanager` or `taskmanager`. */
  readonly prefix: string;
  /** Options, each with its other names, that together give the Flink memory. */
  readonly fineGrained: readonly (readonly string[])[];
  /** Total Flink memory from the fine-grained options. */
  readonly fromParts: (read: ReadOption) => bigint;
  /** Throws if the total Flink memory cannot be divided. */
  readonly divide: (read: ReadOption, totalFlink: bigint) => void;
}

/** What Flink can start from, in its order: each needs all of its options, each of which has other names. */
export const startingPoints = ({
  prefix,
  fineGrained,
}: ProcessMemory): readonly (readonly (readonly string[])[])[] => [
  fineGrained,
  [[`${prefix}.memory.flink.size`]],
  [[`${prefix}.memory.process.size`]],
];

/**
 * Walks through Flink's derivation (ProcessMemoryUtils, 1.20): from the fine-grained options if all are set, else from
 * the total Flink memory, else from the total process memory.
 *
 * @throws Underivable
 */
export const deriveProcessMemory = (memory: ProcessMemory, read: ReadOption): void => {
  const flinkSize = `${memory.prefix}.memory.flink.size`;
  const processSize = `${memory.prefix}.memory.process.size`;
  if (memory.fineGrained.every((keys) => isSet(read, ...keys))) {
    checkJvmMemoryBeside(memory, read, memory.fromParts(read));
  } else if (isSet(read, flinkSize)) {
    const totalFlink = readMemory(read, [flinkSize], 0n);
    memory.divide(read, totalFlink);
    checkJvmMemoryBeside(memory, read, totalFlink);
  } else if (isSet(read, processSize)) {
    memory.divide(read, flinkMemoryWithin(memory, read));
  } else {
    const names = startingPoints(memory).map((options) => options.map(([key]) => key).join(" and "));
    throw new Underivable(`none is set of ${names.slice(0, -1).join(", ")} and ${processSize}`);
  }
};

const metaspace = (memory: ProcessMemory, read: ReadOption): bigint =>
  readMemory(read, [`${memory.prefix}.memory.jvm-metaspace.size`], 256n * mebi);

const jvmOverhead = (memory: ProcessMemory, read: ReadOption): Share => {
  const option = `${memory.prefix}.memory.jvm-overhead`;
  return readShare(read, {
    name: "the JVM overhead",
    min: { keys: [`${option}.min`], otherwise: 192n * mebi },
    max: { keys: [`${option}.max`], otherwise: 1024n * mebi },
    fraction: { keys: [`${option}.fraction`], otherwise: 0.1 },
  });
};

/** What the process memory leaves for Flink. */
const flinkMemoryWithin = (memory: ProcessMemory, read: ReadOption): bigint => {
  const processSize = `${memory.prefix}.memory.process.size`;
  const total = readMemory(read, [processSize], 0n);
  const jvm = sum(metaspace(memory, read), shareOf(jvmOverhead(memory, read), total));
  if (jvm > total) {
    throw new Underivable(
      `${processSize} is ${formatMemory(total)}, less than the ${formatMemory(jvm)} that the JVM itself needs`,
    );
  }
  return total - jvm;
};

/** If the process memory is set as well, what is left of it must be a fit JVM overhead. */
const checkJvmMemoryBeside = (memory: ProcessMemory, read: ReadOption, totalFlink: bigint): void => {
  const processSize = `${memory.prefix}.memory.process.size`;
  const used = sum(totalFlink, metaspace(memory, read));
  if (!isSet(read, processSize)) {
    sum(used, shareBeside(jvmOverhead(memory, read), used));
    return;
  }
  const total = readMemory(read, [processSize], 0n);
  if (total < used) {
    throw new Underivable(
      `${processSize} is ${formatMemory(total)}, less than its parts, ${formatMemory(used)}`,
    );
  }
  requireWithin(jvmOverhead(memory, read), total - used);
};
