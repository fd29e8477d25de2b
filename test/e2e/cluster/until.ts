import { setTimeout as sleep } from "node:timers/promises";
import { ProgramEnded } from "./child.ts";

const pause = 50;

/** Asks until the answer is not undefined; an error of the question counts as no answer yet. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  seconds = 30,
): Promise<T> => {
  const deadline = performance.now() + seconds * 1000;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      if (error instanceof ProgramEnded) throw error;
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`waited ${seconds} s for ${what}`, { cause: last });
    await sleep(pause);
  }
};
