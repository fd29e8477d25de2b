import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { selfSignedServing } from "../../pki/serving-certificate.ts";
import { CertificateError } from "./certificate-source.ts";
import { readMountedCertificate } from "./mounted-certificate.ts";

const request = { dnsNames: ["headgate"], ipAddresses: [], days: 1, now: new Date() };
const good = selfSignedServing(request);
const other = selfSignedServing(request);
const encrypted = generateKeyPairSync("ec", {
  namedCurve: "P-256",
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "secret" },
}).privateKey;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "headgate-mounted-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

type Files = Record<string, string | undefined>;

const write = (files: Files): void => {
  const all: Files = { "tls.crt": good.certificate, "tls.key": good.key, "ca.crt": good.ca, ...files };
  for (const [name, content] of Object.entries(all)) {
    if (content !== undefined) writeFileSync(join(directory, name), content);
  }
};

const failure = (): CertificateError => {
  try {
    readMountedCertificate(directory);
  } catch (error) {
    if (error instanceof CertificateError) return error;
    throw error;
  }
  throw new Error("found a readable certificate, expected a failure");
};

describe("readMountedCertificate", () => {
  it("reads all three files", () => {
    write({});
    expect(readMountedCertificate(directory)).toEqual(good);
  });

  it.each([
    ["is not there", undefined],
    ["is empty", ""],
    ["is blank", "\n"],
  ])("knows no authority when ca.crt %s", (_, ca) => {
    write({ "ca.crt": ca });
    expect(readMountedCertificate(directory)).toEqual({ key: good.key, certificate: good.certificate });
  });

  it("keeps the intermediates after the certificate", () => {
    const chain = good.certificate + good.ca;
    write({ "tls.crt": chain });
    expect(readMountedCertificate(directory).certificate).toBe(chain);
  });

  const brokenChain = `${good.certificate}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`;

  it.each<[string, Files, RegExp]>([
    ["no tls.crt", { "tls.crt": undefined }, /tls\.crt: found ENOENT.*, expected a readable PEM file$/],
    ["no tls.key", { "tls.key": undefined }, /tls\.key: found ENOENT.*, expected a readable PEM file$/],
  ])("cannot read %s", (_, files, message) => {
    write(files);
    expect(failure()).toMatchObject({ name: "CertificateError", code: "certificate-unreadable" });
    expect(failure().message).toMatch(message);
  });

  it.each<[string, Files, RegExp]>([
    ["an empty tls.crt", { "tls.crt": "" }, /tls\.crt: found no PEM block in 0 characters/],
    ["an empty tls.key", { "tls.key": "" }, /tls\.key: found no PEM block in 0 characters/],
    ["a cut tls.crt", { "tls.crt": good.certificate.slice(0, 200) }, /tls\.crt: found CERTIFICATE \(/],
    ["a cut tls.key", { "tls.key": good.key.slice(0, 100) }, /tls\.key: found PRIVATE KEY \(/],
    ["a key as tls.crt", { "tls.crt": good.key }, /found PRIVATE KEY .*, expected a PEM certificate$/],
    ["a certificate as tls.key", { "tls.key": good.ca }, /found CERTIFICATE .*, expected an .* private key$/],
    [
      "an encrypted tls.key",
      { "tls.key": encrypted },
      /found ENCRYPTED PRIVATE KEY .*, expected an unencrypted/,
    ],
    ["a broken intermediate", { "tls.crt": brokenChain }, /found CERTIFICATE, CERTIFICATE .* TLS accepts$/],
    ["a broken ca.crt", { "ca.crt": "none" }, /ca\.crt: found no PEM block in 4 characters/],
  ])("refuses %s", (_, files, message) => {
    write(files);
    expect(failure()).toMatchObject({ name: "CertificateError", code: "certificate-invalid" });
    expect(failure().message).toMatch(message);
    expect(failure().message).toContain(directory);
  });

  it("refuses another certificate's key", () => {
    write({ "tls.key": other.key });
    expect(failure()).toMatchObject({ name: "CertificateError", code: "certificate-key-mismatch" });
    expect(failure().message).toMatch(
      /tls\.key: found a key other than that of the certificate in .*tls\.crt \(serial [\dA-F]{32}\), expected/,
    );
  });

  it("refuses a folder in the place of a file", () => {
    write({ "tls.key": undefined });
    mkdirSync(join(directory, "tls.key"));
    expect(failure().message).toMatch(/tls\.key: found EISDIR/);
  });

  it("refuses a directory that is not there", () => {
    expect(() => readMountedCertificate(join(directory, "none"))).toThrow(CertificateError);
  });

  it("never shows a key", () => {
    const middle = good.key.split("\n")[1] ?? "";
    write({ "tls.key": `${good.key.slice(0, 80)}\n` });
    expect(middle.length).toBeGreaterThan(20);
    expect(`${failure().message}${failure().stack ?? ""}`).not.toContain(middle.slice(0, 20));
  });
});
