import { createWriteStream, readFileSync } from "node:fs";
import { execa } from "execa";

/** A program that runs until it is stopped; what it says goes to a file. */
export interface Child {
  readonly pid: number | undefined;
  /** Resolves when it has ended. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
  /** Throws a ProgramEnded if it has ended by itself. */
  check(): void;
}

export class ProgramEnded extends Error {}

export const startChild = (
  program: string,
  args: readonly string[],
  { log, environment = {} }: { readonly log: string; readonly environment?: Record<string, string> },
): Child => {
  const child = execa(program, args, {
    reject: false,
    env: environment,
    extendEnv: false,
    all: true,
    buffer: false,
    stdin: "ignore",
    // what drains for longer than execa's five seconds must not be killed
    forceKillAfterDelay: false,
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
      if (ended) throw new ProgramEnded(`${program} has ended; its last words: ${lastWords(log)}`);
    },
  };
};

const lastWords = (log: string): string => readFileSync(log, "utf8").slice(-2000);
