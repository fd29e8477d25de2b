import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type SelfSignedServing, selfSignedServing } from "../../pki/serving-certificate.ts";
import { FileSource } from "./file-source.ts";

const make = (): SelfSignedServing =>
  selfSignedServing({ dnsNames: ["headgate"], ipAddresses: [], days: 1, now: new Date() });

const onFailure = vi.fn();
const onChange = vi.fn();
const [first, second] = [make(), make()];
let directory: string;
let source: FileSource;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  directory = mkdtempSync(join(tmpdir(), "headgate-files-"));
  source = new FileSource({ directory, onFailure });
  source.onChange(onChange);
});

afterEach(() => {
  source.stop();
  rmSync(directory, { recursive: true });
  vi.useRealTimers();
  vi.clearAllMocks();
});

const write = (folder: string, { key, certificate, ca }: SelfSignedServing): void => {
  writeFileSync(join(folder, "tls.crt"), certificate);
  writeFileSync(join(folder, "tls.key"), key);
  writeFileSync(join(folder, "ca.crt"), ca);
};

const look = (seconds = 10): void => {
  vi.advanceTimersByTime(seconds * 1000);
};

describe("a Secret as kubelet mounts it", () => {
  const files = ["tls.crt", "tls.key", "ca.crt"];

  const turn = (version: string): void => {
    symlinkSync(version, join(directory, "..data_tmp"));
    renameSync(join(directory, "..data_tmp"), join(directory, "..data"));
  };

  const publish = (version: string, certificate: SelfSignedServing): void => {
    mkdirSync(join(directory, version));
    write(join(directory, version), certificate);
    turn(version);
  };

  beforeEach(async () => {
    publish("..v1", first);
    for (const file of files) symlinkSync(join("..data", file), join(directory, file));
    await source.start();
  });

  it("is read", () => {
    expect(source.current()).toEqual(first);
  });

  it("is read again when the link turns", () => {
    publish("..v2", second);
    rmSync(join(directory, "..v1"), { recursive: true });
    look();
    expect(onChange.mock.calls).toEqual([[second]]);
    expect(source.current()).toEqual(second);
  });

  it("changes nothing when only the link turns", () => {
    publish("..v2", first);
    look();
    expect(onChange).not.toHaveBeenCalled();
  });

  it("is read from one version, whatever lies beside it", () => {
    // the half-turned state that reading link by link would give
    rmSync(join(directory, "tls.key"));
    writeFileSync(join(directory, "tls.key"), second.key);
    look();
    expect(onFailure).not.toHaveBeenCalled();
    expect(source.current()).toEqual(first);
  });

  it("is a failure while the link points nowhere, and good again after", () => {
    turn("..nowhere");
    look();
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(source.current()).toEqual(first);
    rmSync(join(directory, "..data"));
    publish("..v2", second);
    look();
    expect(source.current()).toEqual(second);
  });
});

describe("plain files", () => {
  beforeEach(async () => {
    write(directory, first);
    await source.start();
  });

  it("are looked at every ten seconds", () => {
    write(directory, second);
    look(9);
    expect(source.current()).toEqual(first);
    look(1);
    expect(source.current()).toEqual(second);
  });

  it("are looked at as often as asked", async () => {
    const eager = new FileSource({ directory, intervalSeconds: 2, onFailure });
    await eager.start();
    write(directory, second);
    look(2);
    expect(eager.current()).toEqual(second);
    eager.stop();
  });

  it.each([
    ["a key of another certificate", "tls.key", second.key, "certificate-key-mismatch"],
    ["half a certificate", "tls.crt", second.certificate.slice(0, 300), "certificate-invalid"],
  ])("keep the last good pair over %s", (_, file, content, code) => {
    writeFileSync(join(directory, file), content);
    look();
    expect(source.current()).toEqual(first);
    expect(onChange).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code }), 1);
  });

  it("are unhealthy at the third failure in a row, and healthy at the next good look", () => {
    rmSync(join(directory, "tls.key"));
    const seen = [1, 2, 3, 4].map(() => {
      look();
      return source.healthy();
    });
    expect(seen).toEqual([true, true, false, false]);
    expect(onFailure.mock.calls.map(([, consecutive]) => consecutive as number)).toEqual([1, 2, 3, 4]);
    write(directory, second);
    look();
    expect(source.healthy()).toBe(true);
    expect(source.current()).toEqual(second);
  });

  it("stay healthy when failures are not in a row", () => {
    for (let times = 0; times < 4; times += 1) {
      rmSync(join(directory, "tls.key"));
      look(20);
      expect(source.healthy()).toBe(true);
      write(directory, first);
      look();
    }
    expect(onFailure).toHaveBeenCalledTimes(8);
  });

  it("are unhealthy when nobody renewed them in time", () => {
    vi.setSystemTime(Date.now() + 23 * 3_600_000);
    look();
    expect(source.healthy()).toBe(true);
    vi.setSystemTime(Date.now() + 3_600_000);
    look();
    expect(source.healthy()).toBe(false);
    expect(onFailure).not.toHaveBeenCalled();
  });
});
