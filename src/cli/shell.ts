/** 0 nothing denied, 1 denied (or warned, with `--fail-on warn`), 2 a mistake in what was given, 3 a fault of ours. */
export const exitCodes = { allowed: 0, denied: 1, mistaken: 2, fault: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export interface Output {
  /** Resolves when the text has been taken, so that a slow reader is waited for. */
  write(text: string): Promise<void>;
}

/** All that a command knows of the process that it runs in. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Data. */
  readonly stdout: Output;
  /** Messages to people. */
  readonly stderr: Output;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output understands colours. */
  readonly colour: boolean;
  /** Aborted when the process is told to stop; who never asks is stopped at once. */
  readonly stopped: () => AbortSignal;
}

export interface Shell extends Terminal {
  /** Says how the command ended; 0 if it never does. */
  readonly exit: (code: ExitCode) => void;
}
