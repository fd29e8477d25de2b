import { generateKeyPairSync, X509Certificate } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Authority, issueAuthority, issueLeaf, type LeafSubject } from "./certificate.ts";
import { generateKeyPair, type KeyAlgorithm, type KeyPair } from "./key-pair.ts";

const now = new Date("2026-03-04T05:06:07.890Z");
const day = 24 * 3_600_000;

const authorityOf = (keys: KeyPair, commonName = "authority"): Authority => ({
  certificate: issueAuthority({ commonName, days: 365, now }, keys),
  privateKey: keys.privateKey,
});

const authority = authorityOf(generateKeyPair());
const { publicKey } = generateKeyPair();

const leafSubject: LeafSubject = {
  commonName: "leaf",
  publicKey,
  purposes: ["serverAuth"],
  dnsNames: ["headgate.flink.svc", "*.wild.example"],
  ipAddresses: ["10.1.2.3", "2001:db8::1"],
  days: 7,
  now,
};

const leaf = (subject: Partial<LeafSubject> = {}, signer: Authority = authority): X509Certificate =>
  new X509Certificate(issueLeaf({ ...leafSubject, ...subject }, signer));

describe.each<[KeyAlgorithm, KeyAlgorithm]>([
  ["EC P-256", "EC P-256"],
  ["EC P-256", "RSA 2048"],
  ["RSA 2048", "EC P-256"],
  ["RSA 3072", "RSA 2048"],
])("an %s authority and an %s leaf", (authorityAlgorithm, leafAlgorithm) => {
  const signerKeys = generateKeyPair(authorityAlgorithm);
  const leafKeys = generateKeyPair(leafAlgorithm);
  const signer = authorityOf(signerKeys, "Ä: an authority, with=signs");
  const ca = new X509Certificate(signer.certificate);
  const certificate = leaf({ publicKey: leafKeys.publicKey }, signer);

  it("chain", () => {
    expect(ca.verify(ca.publicKey)).toBe(true);
    expect(ca.checkIssued(ca)).toBe(true);
    expect(certificate.verify(ca.publicKey)).toBe(true);
    expect(certificate.checkIssued(ca)).toBe(true);
    expect(certificate.issuer).toBe(ca.subject);
  });

  it("carry their keys", () => {
    expect(ca.publicKey.equals(signerKeys.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(leafKeys.privateKey)).toBe(true);
  });

  it("say which of them is a CA", () => {
    expect([ca.ca, certificate.ca]).toEqual([true, false]);
  });
});

describe("issueLeaf", () => {
  it.each([
    ["headgate.flink.svc", true],
    ["HEADGATE.flink.svc", true],
    ["one.wild.example", true],
    ["two.one.wild.example", false],
    ["other.flink.svc", false],
    ["leaf", false],
  ])("is for host %s: %s", (host, expected) => {
    expect(leaf().checkHost(host) !== undefined).toBe(expected);
  });

  it.each([
    ["10.1.2.3", true],
    ["2001:db8:0::1", true],
    ["10.1.2.4", false],
    ["::1", false],
  ])("is for address %s: %s", (address, expected) => {
    expect(leaf().checkIP(address) !== undefined).toBe(expected);
  });

  it("is for any address given", () => {
    const property = fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (address) => {
      fc.pre(!(address.includes(":") && address.includes(".")));
      expect(leaf({ ipAddresses: [address] }).checkIP(address)).toBe(address);
    });
    fc.assert(property, { numRuns: 50 });
  });

  it.each([
    [["serverAuth"], ["1.3.6.1.5.5.7.3.1"]],
    [["clientAuth"], ["1.3.6.1.5.5.7.3.2"]],
    [
      ["serverAuth", "clientAuth"],
      ["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"],
    ],
  ] as const)("serves the purposes %j", (purposes, ids) => {
    // Node calls the extended key usage keyUsage
    expect(leaf({ purposes }).keyUsage).toEqual(ids);
  });

  it("is not issued by another authority of the same name", () => {
    const impostor = new X509Certificate(authorityOf(generateKeyPair()).certificate);
    expect(leaf().checkIssued(impostor)).toBe(false);
    expect(leaf().verify(impostor.publicKey)).toBe(false);
  });

  it("needs no alternative name, for clients", () => {
    expect(leaf({ dnsNames: [], ipAddresses: [] }).subjectAltName).toBeUndefined();
  });

  it("refuses a leaf as authority", () => {
    const keys = generateKeyPair();
    const certificate = issueLeaf({ ...leafSubject, publicKey: keys.publicKey }, authority);
    expect(() => leaf({}, { certificate, privateKey: keys.privateKey })).toThrow("found a leaf, CN=leaf");
  });

  it("refuses an authority with another key", () => {
    const { privateKey } = generateKeyPair();
    expect(() => leaf({}, { ...authority, privateKey })).toThrow("expected that of CN=authority");
  });
});

describe("validity", () => {
  it("starts an hour back and ends to the day, in whole seconds", () => {
    const certificate = leaf({ days: 7 });
    expect(certificate.validFromDate).toEqual(new Date("2026-03-04T04:06:07.000Z"));
    expect(certificate.validToDate).toEqual(new Date("2026-03-11T05:06:07.000Z"));
  });

  it.each([0.01, 1, 365, 8_700, 8_800, 36_500])("lasts %s days", (days) => {
    const end = Math.floor((now.getTime() + days * day) / 1000) * 1000;
    expect(leaf({ days }).validToDate.getTime()).toBe(end);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 3_000_000])("refuses %s days", (days) => {
    expect(() => leaf({ days })).toThrow(`days: found ${days}, expected more than 0`);
  });
});

describe("common name", () => {
  it.each([
    ["of 64 characters", "n".repeat(64)],
    ["of 64 characters beyond the basic plane", "🜂".repeat(64)],
  ])("may be %s", (_, commonName) => {
    expect(leaf({ commonName }).subject).toBe(`CN=${commonName}`);
  });

  it.each([
    [0, ""],
    [65, "n".repeat(65)],
  ])("may not be %s characters long", (length, commonName) => {
    expect(() => leaf({ commonName })).toThrow(`commonName: found ${length} characters, expected 1 to 64`);
  });
});

describe("serial number", () => {
  it("is positive, of 127 bits, and never the same", () => {
    const serials = Array.from({ length: 50 }, () => leaf().serialNumber);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][\dA-F]{31}$/);
    expect(new Set(serials).size).toBe(50);
  });
});

describe("issueAuthority", () => {
  it("refuses a key that it has no signature for", () => {
    const keys = generateKeyPairSync("ed25519");
    expect(() => authorityOf(keys)).toThrow("signing key: found ed25519, expected ec or rsa");
  });
});
