import { afterEach, describe, expect, it, vi } from "vitest";
import { selfSignedServing } from "../../pki/serving-certificate.ts";
import { CertificateHolder } from "./certificate-holder.ts";

const serving = (days = 1) =>
  selfSignedServing({ dnsNames: ["headgate"], ipAddresses: [], days, now: new Date() });

const [first, second] = [serving(), serving()];

describe("replace", () => {
  it.each([
    ["the first", [first], 0],
    ["the same again", [first, { ...first }], 0],
    ["another", [first, second], 1],
    ["another authority", [first, { ...first, ca: second.ca }], 1],
    ["one without its authority", [first, { key: first.key, certificate: first.certificate }], 1],
    ["back and forth", [first, second, first], 2],
  ])("tells listeners of %s", (_, certificates, calls) => {
    const holder = new CertificateHolder();
    const listener = vi.fn();
    holder.onChange(listener);
    for (const certificate of certificates) holder.replace(certificate);
    expect(listener).toHaveBeenCalledTimes(calls);
    expect(holder.current()).toEqual(certificates.at(-1));
  });

  it("has the new certificate as the current one when it tells", () => {
    const holder = new CertificateHolder();
    const seen: unknown[] = [];
    holder.onChange((certificate) => seen.push(certificate === holder.current()));
    holder.replace(first);
    holder.replace(second);
    expect(seen).toEqual([true]);
  });
});

describe("onChange", () => {
  it("ends one subscription of a listener that has two", () => {
    const holder = new CertificateHolder();
    const listener = vi.fn();
    const end = holder.onChange(listener);
    holder.onChange(listener);
    holder.replace(first);
    end();
    end();
    holder.replace(second);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe("valid", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is false with none, true with one, false when it has expired", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const holder = new CertificateHolder();
    expect(holder.valid()).toBe(false);
    holder.replace(serving(2));
    vi.setSystemTime(Date.now() + 47 * 3_600_000);
    expect(holder.valid()).toBe(true);
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(holder.valid()).toBe(false);
  });
});
