import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unknownWorld, type JsonObject } from "../../src/core/index.ts";
import { SelfManagedSource } from "../../src/server/certificate/self-managed-source.ts";
import { startServer, type RunningServer, type ServerParts } from "../../src/server/start-server.ts";
import { loadSettings } from "../../src/settings/load.ts";
import { MemoryCluster } from "../harness/memory-cluster.ts";
import { makeCertificate, ScriptedSource } from "./webhook.ts";

const free = { "--admission-port": "0", "--ops-port": "0", "--drain-seconds": "0" };
let server: RunningServer | undefined;
let published: (string | undefined)[];
let lines: string[];

beforeEach(() => {
  server = undefined;
  published = [];
  lines = [];
});

afterEach(async () => {
  await Promise.all([server?.stop(), server?.stop()]);
});

const start = async (flags: Record<string, string> = {}, parts: Partial<ServerParts> = {}): Promise<void> => {
  server = await startServer(loadSettings({ environment: {}, flags: { ...free, ...flags } }), {
    world: unknownWorld,
    version: "0.0.0-test",
    logOutput: { write: (line) => lines.push(line) },
    publishAuthority: (ca) => published.push(ca),
    ...parts,
  });
};

/** Whether a client that trusts the authority that was published gets through, by this name. */
const isTrusted = async (host: string, servername: string): Promise<boolean> => {
  const port = server?.admissionPort ?? 0;
  const socket = connect({ host, port, ca: published.join(""), servername });
  try {
    await once(socket, "secureConnect");
    return socket.authorized;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

describe("the certificate", () => {
  it("is made on the spot for loopback where the settings say nothing", async () => {
    await start();
    expect(await isTrusted("127.0.0.1", "")).toBe(true);
    expect(await isTrusted("127.0.0.1", "localhost")).toBe(true);
    expect(await isTrusted("127.0.0.1", "headgate.flink.svc")).toBe(false);
  });

  it("is made on the spot for the names of the settings", async () => {
    await start({ "--certificate-self-made-dns-names": "headgate.flink.svc, headgate" });
    expect(await isTrusted("127.0.0.1", "headgate.flink.svc")).toBe(true);
    expect(await isTrusted("127.0.0.1", "localhost")).toBe(false);
  });

  it("comes from the directory of the settings", async () => {
    const directory = mkdtempSync(join(tmpdir(), "headgate-start-"));
    const { key, certificate, ca = "" } = makeCertificate();
    writeFileSync(join(directory, "tls.key"), key);
    writeFileSync(join(directory, "tls.crt"), certificate);
    writeFileSync(join(directory, "ca.crt"), ca);
    await start({ "--certificate-directory": directory });
    rmSync(directory, { recursive: true });
    expect(published).toEqual([ca]);
    expect(await isTrusted("127.0.0.1", "localhost")).toBe(true);
  });
});

const listening = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === "TCPServerWrap").length;

describe("a start that fails", () => {
  let other: Server;
  let taken: string;

  beforeEach(async () => {
    other = createServer();
    await once(other.listen(0), "listening");
    taken = String((other.address() as AddressInfo).port);
  });

  afterEach(() => {
    other.close();
  });

  it.each(["--admission-port", "--ops-port"])("because %s is taken leaves nothing behind", async (flag) => {
    const source = new ScriptedSource();
    await expect(start({ [flag]: taken }, { certificate: source })).rejects.toThrow("EADDRINUSE");
    expect(source.isStopped).toBe(true);
    await expect.poll(listening).toBe(1); // the one that has the port
  });

  it("because the authority cannot be published leaves nothing behind", async () => {
    const source = new ScriptedSource();
    const publishAuthority = (): void => {
      throw new Error("disk full");
    };
    await expect(start({}, { certificate: source, publishAuthority })).rejects.toThrow("disk full");
    expect(source.isStopped).toBe(true);
  });

  it("because it was told to stop before it waited for a certificate is given up", async () => {
    const cluster = new MemoryCluster();
    const certificate = new SelfManagedSource({
      // nobody answers
      cluster: cluster.seenBy("headgate-1", () => new Promise(() => undefined)),
      dnsNames: ["localhost"],
      leafDays: 7,
      authorityDays: 365,
      graceSeconds: 60,
      pollSeconds: 4,
      onFailure: () => undefined,
      onStep: () => undefined,
      onLook: () => undefined,
    });
    const stopped = AbortSignal.abort();
    await expect(start({}, { certificate, stopped })).rejects.toThrow("found a stop");
    await expect.poll(listening).toBe(1);
  });

  it("because there is no certificate says so", async () => {
    await expect(start({ "--certificate-directory": "/nowhere" })).rejects.toThrow("/nowhere");
  });
});

it("says where it listens", async () => {
  await start({ "--admission-address": "127.0.0.1", "--ops-address": "::1" });
  const line = lines.map((text) => JSON.parse(text) as JsonObject).find(({ msg }) => msg === "listening");
  expect(line).toMatchObject({
    level: "info",
    admission: `https://127.0.0.1:${server?.admissionPort}`,
    ops: `http://[::1]:${server?.opsPort}`,
  });
});
