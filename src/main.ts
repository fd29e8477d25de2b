#!/usr/bin/env node
import process from "node:process";
import { run } from "./cli/run.ts";
import type { StartServer } from "./cli/serve.ts";
import type { Output, Terminal } from "./cli/shell.ts";

const output = (stream: NodeJS.WriteStream): Output => {
  // who reads has gone away (`| head`): end as a signal would have ended us
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 141 : 3));
  return {
    write: (text) =>
      new Promise((resolve) => {
        stream.write(text, () => {
          resolve();
        });
      }),
  };
};

const stop = new AbortController();

const stopped = (): AbortSignal => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      stop.abort(signal);
    });
  }
  return stop.signal;
};

const { env, stdin, stdout, stderr } = process;

const terminal: Terminal = {
  stdin,
  stdout: output(stdout),
  stderr: output(stderr),
  cwd: process.cwd(),
  env,
  colour: stdout.isTTY ? stdout.hasColors() : Boolean(env.FORCE_COLOR),
  stopped,
};

/** Only `serve` needs what a server is made of. */
const startServer: StartServer = async (settings, parts) =>
  (await import("./server/start-server.ts")).startServer(settings, parts);

process.exitCode = await run(process.argv.slice(2), terminal, startServer);

/** Time to give the Lease back. */
const lastMilliseconds = 2000;

// an API server that does not answer keeps its connections, and they would keep the process for half a minute
if (stop.signal.aborted) setTimeout(() => process.exit(), lastMilliseconds).unref();
