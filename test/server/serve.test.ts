import { Command } from "commander";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serveCommand, type ServerParts, type StartServer } from "../../src/cli/serve.ts";
import type { Shell } from "../../src/cli/shell.ts";
import type { JsonObject } from "../../src/core/index.ts";
import { CertificateError } from "../../src/server/certificate/certificate-source.ts";
import { startServer } from "../../src/server/start-server.ts";
import { SettingsError } from "../../src/settings/settings-error.ts";
import type { ServerSettings } from "../../src/settings/settings.ts";
import { deployment, review } from "./reviews.ts";
import { makeCertificate, responseOf, ScriptedSource } from "./webhook.ts";

let cwd: string;
let signal: AbortController;
let lines: string[];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "headgate-serve-"));
  signal = new AbortController();
  lines = [];
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const run = async (start: StartServer, args: string[], env: Record<string, string> = {}): Promise<void> => {
  const shell: Shell = {
    stdin: (async function* () {
      /* nothing comes */
    })(),
    stdout: {
      write: (text) => {
        lines.push(text);
        return Promise.resolve();
      },
    },
    stderr: { write: () => Promise.resolve() },
    cwd,
    env,
    colour: false,
    stopped: () => signal.signal,
    exit: () => undefined,
  };
  const program = new Command("headgate").version("9.9.9").addCommand(serveCommand(start)(shell));
  await program.parseAsync(["serve", ...args], { from: "user" });
};

describe("headgate serve", () => {
  const log = (message: string): JsonObject | undefined =>
    lines.map((line) => JSON.parse(line) as JsonObject).find(({ msg }) => msg === message);

  it("serves who trusts the authority that it writes, until it is told to stop", async () => {
    const served = run(startServer, [
      ...["--admission-address", "127.0.0.1", "--admission-port", "0", "--ops-port", "0"],
      ...["--drain-seconds", "0", "--write-ca", "ca.pem"],
    ]);
    await expect.poll(() => log("listening")).toBeDefined();
    const url = `${log("listening")?.admission as string}/mutate?timeout=5s`;
    const ca = readFileSync(join(cwd, "ca.pem"));
    const post = request(url, { method: "POST", ca, headers: { "Content-Type": "application/json" } });
    expect((await responseOf(post.end(review(deployment())))).status).toBe(200);
    signal.abort();
    await served;
    expect(log("stopped")).toBeDefined();
    const late = request(url, { method: "POST", ca, agent: false });
    await expect(once(late.end(), "response")).rejects.toThrow("ECONNREFUSED");
  });

  it("ends when it is told to stop while it waits for its first certificate", async () => {
    const source = new WaitingSource();
    const served = run(
      (settings, parts) => startServer(settings, { ...parts, certificate: source }),
      ["--admission-port", "0", "--ops-port", "0", "--drain-seconds", "0"],
    );
    await expect.poll(() => source.isWaiting).toBe(true);
    signal.abort();
    await served;
    expect(log("stopped")).toBeDefined();
    expect(log("listening")).toBeUndefined();
  });
});

/** Has no certificate until the end of days. */
class WaitingSource extends ScriptedSource {
  isWaiting = false;
  readonly #stopped = new AbortController();

  override start(): Promise<void> {
    this.isWaiting = true;
    return new Promise((_, reject) => {
      this.#stopped.signal.addEventListener("abort", () => {
        reject(new CertificateError("certificate-not-started", "found a stop"));
      });
    });
  }

  override stop(): void {
    this.#stopped.abort();
  }
}

describe("what serve hands to the server", () => {
  let given: { settings: ServerSettings; parts: ServerParts } | undefined;
  const start: StartServer = (settings, parts) => {
    given = { settings, parts };
    signal.abort();
    return Promise.resolve({ stop: () => Promise.resolve() });
  };

  it("is what file, environment and flags say", async () => {
    const file = join(cwd, "headgate.yaml");
    writeFileSync(file, "admission: { port: 1, maxInFlight: 5 }\nops: { port: 1 }");
    const env = { HEADGATE_ADMISSION_PORT: "2", HEADGATE_OPS_PORT: "2" };
    await run(start, ["--settings", file, "--ops-port", "3"], env);
    expect(given?.settings.admission).toMatchObject({ port: 2, maxInFlight: 5 });
    expect(given?.settings.ops.port).toBe(3);
    expect(given?.parts.version).toBe("9.9.9");
  });

  it("is a world of the resources in the files that the settings name", async () => {
    writeFileSync(join(cwd, "world.yaml"), JSON.stringify(deployment("cluster")));
    await run(start, ["--world", "world.yaml"]);
    const look = (name: string): string | undefined =>
      given?.parts.world.get({ kind: "FlinkDeployment", namespace: "shop", name }).state;
    expect([look("cluster"), look("other")]).toEqual(["present", "unknown"]);
  });
});

describe("what is no fault of ours", () => {
  const problems = async (args: string[], start: StartServer = startServer): Promise<readonly string[]> => {
    try {
      await run(start, args);
    } catch (error) {
      if (error instanceof SettingsError) return error.problems;
      throw error;
    }
    return [];
  };
  const ports = ["--admission-port", "0", "--ops-port", "0"];

  it("is a mistake in the settings", async () => {
    expect(await problems(["--ops-port", "x", "--drain-seconds", "y"])).toHaveLength(2);
  });

  it("is a world that cannot be read, each file of it", async () => {
    writeFileSync(join(cwd, "broken.yaml"), "a: [");
    expect(await problems(["--world", "broken.yaml,missing.yaml"])).toEqual([
      "world: missing.yaml does not exist",
      expect.stringMatching(/^world: broken\.yaml:1 /),
    ]);
  });

  it("is a certificate that is not there, or has no authority to write", async () => {
    expect(await problems([...ports, "--certificate-directory", join(cwd, "none")])).toEqual([
      expect.stringMatching(/^cannot start: .*none/),
    ]);
    const { key, certificate } = makeCertificate();
    writeFileSync(join(cwd, "tls.key"), key);
    writeFileSync(join(cwd, "tls.crt"), certificate);
    expect(await problems([...ports, "--certificate-directory", cwd, "--write-ca", "ca.pem"])).toEqual([
      "--write-ca ca.pem: the certificate came without a ca.crt",
    ]);
  });

  it("is a place where nothing can be written", async () => {
    expect(await problems([...ports, "--write-ca", "no/such/directory/ca.pem"])).toEqual([
      expect.stringMatching(/^cannot start: ENOENT/),
    ]);
  });

  it("but an error without a code is", async () => {
    const broken: StartServer = () => Promise.reject(new TypeError("x is not a function"));
    await expect(problems([], broken)).rejects.toThrow(TypeError);
  });
});
