import { X509Certificate } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SelfMadeSource } from "./self-made-source.ts";

const hours = 3_600_000;
const onChange = vi.fn();
let source: SelfMadeSource;

const start = async (days: number): Promise<void> => {
  source = new SelfMadeSource({ dnsNames: ["headgate.flink.svc"], ipAddresses: ["127.0.0.1"], days });
  source.onChange(onChange);
  await source.start();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
});

afterEach(() => {
  source.stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe("SelfMadeSource", () => {
  it("serves under the names given", async () => {
    await start(1);
    const certificate = new X509Certificate(source.current().certificate);
    expect(certificate.subjectAltName).toBe("DNS:headgate.flink.svc, IP Address:127.0.0.1");
  });

  it("renews at two thirds of each life, key and authority too", async () => {
    await start(3);
    const before = source.current();
    vi.advanceTimersByTime(48 * hours - 60_000);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    const after = source.current();
    expect([after.key, after.certificate, after.ca]).not.toContain(before.key);
    expect(after.ca).not.toBe(before.ca);
    vi.advanceTimersByTime(48 * hours);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it("lives longer than one timer can wait", async () => {
    await start(90);
    vi.advanceTimersByTime(59 * 24 * hours);
    expect(onChange).not.toHaveBeenCalled();
    vi.advanceTimersByTime(24 * hours);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it("renews within a minute after the machine slept, and is unhealthy till then", async () => {
    await start(1);
    vi.setSystemTime(Date.now() + 100 * hours);
    expect(source.healthy()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(source.healthy()).toBe(true);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["no names", { dnsNames: [], ipAddresses: [], days: 1 }, "found no name"],
    ["a bad name", { dnsNames: ["a b"], ipAddresses: [], days: 1 }, 'dnsNames: found "a b"'],
    ["a bad address", { dnsNames: [], ipAddresses: ["1.2.3"], days: 1 }, 'ipAddresses: found "1.2.3"'],
    ["no days", { dnsNames: ["a"], ipAddresses: [], days: 0 }, "days: found 0"],
  ])("refuses to start with %s", async (_, options, message) => {
    source = new SelfMadeSource(options);
    await expect(source.start()).rejects.toThrow(message);
    await expect(source.start()).rejects.toMatchObject({ code: "certificate-request-invalid" });
  });
});
