import { setTimeout as sleep } from "node:timers/promises";

export interface LoadResult {
  readonly made: number;
  readonly failed: number;
  /** What the first failures were. */
  readonly failures: readonly string[];
}

export interface ConstantLoad {
  /** Resolves when the calls under way have ended. */
  stop(): Promise<LoadResult>;
}

const workers = 8;
const pauseMilliseconds = 10;

/** Calls over and over from eight sides, until it is stopped. A call fails by throwing. */
export const constantLoad = (call: () => Promise<void>): ConstantLoad => {
  let isStopped = false;
  let made = 0;
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    while (!isStopped) {
      made++;
      await call().catch((error: unknown) => failures.push(String(error)));
      await sleep(pauseMilliseconds);
    }
  };
  const working = Promise.all(Array.from({ length: workers }, work));
  return {
    stop: async () => {
      isStopped = true;
      await working;
      return { made, failed: failures.length, failures: failures.slice(0, 5) };
    },
  };
};
