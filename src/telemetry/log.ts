import { pino, stdTimeFunctions, type LevelWithSilent, type Logger } from "pino";
import { errorFields } from "./error-fields.ts";

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error">;

/** Where the lines go, such as standard output. */
export interface LogOutput {
  write(line: string): unknown;
}

/** One JSON object a line. */
export const createLog = (level: LevelWithSilent, output: LogOutput): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: { err: errorFields },
      formatters: { level: (label) => ({ level: label }) },
    },
    output,
  );
