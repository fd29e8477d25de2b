import { jobManagerMemory, legacyHeapSizes } from "./job-manager-memory.ts";
import { isSet, Underivable, Unparsable, type ReadOption } from "./memory-option.ts";
import { deriveProcessMemory, type ProcessMemory } from "./process-memory.ts";
import { taskManagerMemory } from "./task-manager-memory.ts";
import { isAtLeast, type FlinkVersion } from "./version.ts";

/**
 * Why a JobManager of this much memory cannot be divided as configured. Nothing beside the legacy heap sizes, which
 * clients and start scripts take for different things.
 */
export const jobManagerContradiction = (read: ReadOption): string | undefined =>
  isSet(read, ...legacyHeapSizes) ? undefined : contradictionIn(jobManagerMemory, read);

/** The same of a TaskManager, whose memory its own version of Flink divides. */
export const taskManagerContradiction = (read: ReadOption, version: FlinkVersion): string | undefined =>
  contradictionIn(taskManagerMemory, asRead(read, version));

/** A value that does not even parse is no contradiction. */
const contradictionIn = (memory: ProcessMemory, read: ReadOption): string | undefined => {
  try {
    deriveProcessMemory(memory, read);
    return undefined;
  } catch (error) {
    if (error instanceof Unparsable) return undefined;
    if (error instanceof Underivable) return error.message;
    throw error;
  }
};

const networkMax = ["taskmanager.memory.network.max", "taskmanager.network.memory.max"];
const buffers = "taskmanager.network.numberOfBuffers";

/** Up to 1.16 the network memory has a limit of its own by default; 2.0 knows no number of buffers any more. */
const asRead = (read: ReadOption, version: FlinkVersion): ReadOption => {
  if (isAtLeast(version, "2.0")) return (key) => (key === buffers ? undefined : read(key));
  if (isAtLeast(version, "1.17") || isSet(read, buffers, ...networkMax)) return read;
  return (key) => (key === networkMax[0] ? "1 gb" : read(key));
};
