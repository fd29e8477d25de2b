import { createHash, type KeyObject } from "node:crypto";
import {
  bitString,
  type Element,
  encode,
  implicit,
  integer,
  octetString,
  oid,
  sequence,
  yes,
} from "./der.ts";
import { ipAddressBytes } from "./ip-address.ts";
import { publicKeyDer } from "./key-pair.ts";

export type Purpose = "serverAuth" | "clientAuth";

/** One at least: an empty list would be malformed (RFC 5280, 4.2.1.12). */
export type Purposes = readonly [Purpose, ...Purpose[]];

const purposeIds: Record<Purpose, string> = {
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
};

const usageBits = { digitalSignature: 0x80, keyEncipherment: 0x20, keyCertSign: 0x04, cRLSign: 0x02 };

type Usage = keyof typeof usageBits;

const extension = (id: string, value: Element): Element => sequence(oid(id), octetString(encode(value)));

const criticalExtension = (id: string, value: Element): Element =>
  sequence(oid(id), yes(), octetString(encode(value)));

const keyUsage = (usages: readonly Usage[]): Element => {
  const byte = usages.reduce((bits, usage) => bits | usageBits[usage], 0);
  // DER wants the zeros at the end of a list of named bits cut off
  const unusedBits = 31 - Math.clz32(byte & -byte);
  return criticalExtension("2.5.29.15", bitString(Uint8Array.of(byte), unusedBits));
};

// The hash of the whole SubjectPublicKeyInfo: RFC 7093, section 2, method 4 (no SHA-1).
const keyIdentifier = (key: KeyObject): Uint8Array => createHash("sha256").update(publicKeyDer(key)).digest();

const subjectKeyIdentifier = (key: KeyObject): Element =>
  extension("2.5.29.14", octetString(keyIdentifier(key)));

const authorityKeyIdentifier = (key: KeyObject): Element =>
  extension("2.5.29.35", sequence(implicit(0, keyIdentifier(key))));

const extendedKeyUsage = (purposes: Purposes): Element =>
  extension("2.5.29.37", sequence(...purposes.map((purpose) => oid(purposeIds[purpose]))));

const label = /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

const isDnsName = (name: string): boolean =>
  name.length <= 253 && name.split(".").every((part, at) => label.test(part) || (at === 0 && part === "*"));

const dnsName = (name: string): Element => {
  if (!isDnsName(name) || name === "*") {
    throw new RangeError(`dnsNames: found ${JSON.stringify(name.slice(0, 300))}, expected a DNS name`);
  }
  return implicit(2, Buffer.from(name, "latin1"));
};

const ipAddress = (address: string): Element => {
  const bytes = ipAddressBytes(address);
  if (bytes === undefined) {
    const found = JSON.stringify(address.slice(0, 300));
    throw new RangeError(`ipAddresses: found ${found}, expected an IPv4 or IPv6 address`);
  }
  return implicit(7, bytes);
};

/** The names that a certificate is for. Clients look here only, never at the common name. */
export interface AlternativeNames {
  /** ASCII; a first label of "*" stands for any one label. */
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
}

const subjectAltName = ({ dnsNames, ipAddresses }: AlternativeNames): Element[] => {
  const names = [...dnsNames.map(dnsName), ...ipAddresses.map(ipAddress)];
  // an empty list is not allowed: RFC 5280, 4.2.1.6
  return names.length === 0 ? [] : [extension("2.5.29.17", sequence(...names))];
};

/** Of an authority that signs leaves and no further authority: RFC 5280, 4.2.1.9, path length 0. */
export const authorityExtensions = (key: KeyObject): Element[] => [
  criticalExtension("2.5.29.19", sequence(yes(), integer(Uint8Array.of(0)))),
  keyUsage(["keyCertSign", "cRLSign"]),
  subjectKeyIdentifier(key),
  authorityKeyIdentifier(key),
];

export interface LeafUse extends AlternativeNames {
  readonly publicKey: KeyObject;
  readonly purposes: Purposes;
}

/** An RSA key may also encipher, for TLS 1.2 without Diffie-Hellman; an EC key cannot: RFC 5480, section 3. */
export const leafExtensions = (leaf: LeafUse, authorityKey: KeyObject): Element[] => [
  criticalExtension("2.5.29.19", sequence()),
  keyUsage(
    leaf.publicKey.asymmetricKeyType === "rsa"
      ? ["digitalSignature", "keyEncipherment"]
      : ["digitalSignature"],
  ),
  extendedKeyUsage(leaf.purposes),
  subjectKeyIdentifier(leaf.publicKey),
  authorityKeyIdentifier(authorityKey),
  ...subjectAltName(leaf),
];
