import { createWriteStream } from "node:fs";
import { execa } from "execa";

/** A program that runs until it is stopped; what it says goes to a file. */
export interface Child {
  readonly pid: number | undefined;
  /** Resolves when it has ended. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Throws if it has ended by itself. */
  check(): void;
}

export const startChild = (
  program: string,
  args: readonly string[],
  { log, environment = {} }: { readonly log: string; readonly environment?: Record<string, string> },
): Child => {
  const child = execa(program, args, {
    reject: false,
    env: environment,
    all: true,
    buffer: false,
    stdin: "ignore",
  });
  child.all.pipe(createWriteStream(log, { flags: "a" }));
  let ended = false;
  const over = child.then(() => {
    ended = true;
  });
  return {
    pid: child.pid,
    end: async (signal) => {
      child.kill(signal);
      await over;
    },
    check: () => {
      if (ended) throw new Error(`${program} has ended; its last words are in ${log}`);
    },
  };
};
