import { writeFileSync } from "node:fs";
import { once } from "node:events";
import { resolve } from "node:path";
import { Command } from "commander";
import type { World } from "../core/index.ts";
import { loadSettings } from "../settings/load.ts";
import { SettingsError } from "../settings/settings-error.ts";
import type { ServerSettings } from "../settings/settings.ts";
import { readWorld } from "./serve-world.ts";
import { settingSources, withSettingOptions, type GivenSettings } from "./setting-options.ts";
import type { Shell } from "./shell.ts";

export interface ServerParts {
  readonly world: World;
  readonly version: string;
  readonly logOutput: { write(line: string): unknown };
  /** Is told what a client must trust, at the start and before each new certificate is used. */
  readonly publishAuthority: (ca: string | undefined) => void;
  /** Aborted when the process is told to stop. */
  readonly stopped: AbortSignal;
}

/** Starts the webhook; rejects with an error that has a code where the settings or the machine do not permit it. */
export type StartServer = (settings: ServerSettings, parts: ServerParts) => Promise<RunningServer>;

interface RunningServer {
  stop(): Promise<void>;
}

/** `headgate serve`: runs until the process is told to stop, then drains. */
export const serveCommand =
  (startServer: StartServer) =>
  (shell: Shell): Command => {
    const command = new Command("serve")
      .description("Run the webhook. A flag overrides its environment variable, which overrides the file.")
      .option("--write-ca <file>", "write the authority that clients must trust, again at each renewal");
    return withSettingOptions(command).action(async (given: GivenSettings) => {
      const stopped = shell.stopped();
      const settings = loadSettings(settingSources(given, shell));
      const server = await started(startServer, settings, {
        world: await readWorld(settings.world, shell),
        version: command.parent?.version() ?? "",
        logOutput: logOutput(shell),
        publishAuthority: authorityWriter(given.writeCa, shell),
        stopped,
      });
      if (server === undefined) return;
      if (!stopped.aborted) await once(stopped, "abort");
      await server.stop();
    });
  };

/** A port that is taken or a certificate that cannot be read is no fault of ours; who is told to stop need not start. */
const started = async (
  startServer: StartServer,
  settings: ServerSettings,
  parts: ServerParts,
): Promise<RunningServer | undefined> => {
  try {
    return await startServer(settings, parts);
  } catch (error) {
    if (parts.stopped.aborted) return undefined;
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new SettingsError([`cannot start: ${error.message}`]);
  }
};

/** A log that nobody reads any more is no reason to stop serving. */
const logOutput = ({ stdout }: Shell): ServerParts["logOutput"] => ({
  write: (line) => {
    stdout.write(line).catch(() => undefined);
  },
});

const authorityWriter = (file: string | undefined, { cwd }: Shell): ServerParts["publishAuthority"] => {
  if (file === undefined) return () => undefined;
  return (ca) => {
    if (ca === undefined)
      throw new SettingsError([`--write-ca ${file}: the certificate came without a ca.crt`]);
    writeFileSync(resolve(cwd, file), ca);
  };
};
