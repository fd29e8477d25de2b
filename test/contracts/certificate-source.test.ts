import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { selfSignedServing } from "../../src/pki/serving-certificate.ts";
import {
  CertificateError,
  type CertificateSource,
  type ServingCertificate,
} from "../../src/server/certificate/certificate-source.ts";
import { FileSource } from "../../src/server/certificate/file-source.ts";
import { SelfMadeSource } from "../../src/server/certificate/self-made-source.ts";
import { SelfManagedSource } from "../../src/server/certificate/self-managed-source.ts";
import { MemoryCluster } from "../harness/memory-cluster.ts";

const name = "headgate.flink.svc";
// an hour's life: a certificate renewed at forty minutes is, an hour of tolerance back, valid by the real clock too
const request = { dnsNames: [name], ipAddresses: [], days: 1 / 24 };

interface Fixture {
  readonly source: CertificateSource;
  /** Makes the source's certificate change, and lets the time pass that it takes to notice. */
  readonly change: () => void | Promise<void>;
  /** Takes away what the source needs to start. */
  readonly spoil: () => CertificateSource;
  readonly dispose: () => void;
}

const files = (): Fixture => {
  const directory = mkdtempSync(join(tmpdir(), "headgate-contract-"));
  const write = (): void => {
    const { key, certificate, ca } = selfSignedServing({ ...request, now: new Date() });
    writeFileSync(join(directory, "tls.key"), key);
    writeFileSync(join(directory, "tls.crt"), certificate);
    writeFileSync(join(directory, "ca.crt"), ca);
  };
  write();
  const source = new FileSource({ directory, onFailure: vi.fn() });
  return {
    source,
    change: () => {
      write();
      vi.advanceTimersByTime(10_000);
    },
    spoil: () => {
      writeFileSync(join(directory, "tls.crt"), "no certificate");
      return source;
    },
    dispose: () => {
      rmSync(directory, { recursive: true });
    },
  };
};

const selfMade = (): Fixture => ({
  source: new SelfMadeSource(request),
  change: () => {
    vi.advanceTimersByTime(40 * 60_000);
  },
  spoil: () => new SelfMadeSource({ ...request, dnsNames: ["no name"] }),
  dispose: () => undefined,
});

const selfManaged = (): Fixture => {
  const cluster = new MemoryCluster();
  const make = (): CertificateSource =>
    new SelfManagedSource({
      cluster: cluster.seenBy("headgate-1"),
      dnsNames: [name],
      leafDays: 7,
      authorityDays: 365,
      // the time of the grace is another clock's
      graceSeconds: 0,
      pollSeconds: 4,
      onFailure: vi.fn(),
      onStep: vi.fn(),
      onLook: vi.fn(),
    });
  cluster.pods.set("headgate-1", true);
  return {
    source: make(),
    change: async () => {
      cluster.editSecret({ "headgate.dev/rotate": String(Math.random()) });
      await vi.advanceTimersByTimeAsync(10_000);
    },
    spoil: () => {
      cluster.secret = { resourceVersion: "1", labels: {}, annotations: {}, data: {} };
      return make();
    },
    dispose: () => undefined,
  };
};

/** Whether a client that trusts `ca` only gets through to a server with this pair. */
const accepted = async ({ key, certificate, ca }: ServingCertificate): Promise<boolean> => {
  const server = createServer({ key, cert: certificate });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const socket = connect({ host: "127.0.0.1", port, servername: name, ca });
  try {
    await once(socket, "secureConnect");
    return socket.authorized;
  } finally {
    socket.destroy();
    server.close();
  }
};

describe.each([
  ["FileSource", files],
  ["SelfMadeSource", selfMade],
  ["SelfManagedSource", selfManaged],
])("%s", (_, make) => {
  let fixture: Fixture;
  let source: CertificateSource;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval", "Date"] });
    fixture = make();
    source = fixture.source;
  });

  afterEach(() => {
    source.stop();
    fixture.dispose();
    vi.useRealTimers();
  });

  it("has no certificate and no health before it starts", () => {
    expect(() => source.current()).toThrow(CertificateError);
    expect(() => source.current()).toThrow("found none yet, expected start() to have succeeded");
    expect(source.healthy()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("starts with a certificate that clients accept", async () => {
    await source.start();
    expect(source.healthy()).toBe(true);
    expect(await accepted(source.current())).toBe(true);
  });

  it("changes to another certificate that clients accept", async () => {
    await source.start();
    const before = source.current();
    await fixture.change();
    expect(source.current().certificate).not.toBe(before.certificate);
    expect(source.healthy()).toBe(true);
    expect(await accepted(source.current())).toBe(true);
  });

  it("tells every listener of a change once, with the new certificate", async () => {
    const listeners = [vi.fn(), vi.fn()];
    for (const listener of listeners) source.onChange(listener);
    await source.start();
    for (const listener of listeners) expect(listener).not.toHaveBeenCalled();
    await fixture.change();
    for (const listener of listeners) expect(listener.mock.calls).toEqual([[source.current()]]);
  });

  it("tells nothing to a listener that has left", async () => {
    const [left, stayed] = [vi.fn(), vi.fn()];
    const leave = source.onChange(left);
    source.onChange(stayed);
    await source.start();
    leave();
    await fixture.change();
    expect(left).not.toHaveBeenCalled();
    expect(stayed).toHaveBeenCalledTimes(1);
  });

  it("ends its timers when it stops, and keeps its certificate", async () => {
    const listener = vi.fn();
    source.onChange(listener);
    await source.start();
    const last = source.current();
    source.stop();
    expect(vi.getTimerCount()).toBe(0);
    await fixture.change();
    expect(listener).not.toHaveBeenCalled();
    expect(source.current()).toBe(last);
  });

  it("may be stopped before it starts, twice, and started again", async () => {
    source.stop();
    await source.start();
    await source.start();
    expect(vi.getTimerCount()).toBe(1);
    source.stop();
    source.stop();
    expect(vi.getTimerCount()).toBe(0);
    await source.start();
    const before = source.current();
    await fixture.change();
    expect(source.current()).not.toEqual(before);
  });

  it("rejects with a code when it cannot start, and leaves no timer", async () => {
    const spoilt = fixture.spoil();
    const reason: unknown = await spoilt.start().catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(CertificateError);
    expect(reason).toMatchObject({ code: expect.stringMatching(/^certificate-[a-z-]+$/) as string });
    expect(String(reason)).toMatch(/found .*, expected /);
    expect(vi.getTimerCount()).toBe(0);
    expect(() => spoilt.current()).toThrow("found none yet");
    expect(spoilt.healthy()).toBe(false);
  });
});
