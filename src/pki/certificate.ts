import { type KeyObject, randomBytes, sign, X509Certificate } from "node:crypto";
import {
  bitString,
  decode,
  descendant,
  type Element,
  encode,
  explicit,
  integer,
  nothing,
  oid,
  sequence,
  set,
  time,
  utf8String,
} from "./der.ts";
import { authorityExtensions, leafExtensions, type LeafUse } from "./extensions.ts";
import { type KeyPair, publicKeyDer } from "./key-pair.ts";

export interface Validity {
  /** More than 0; fractions are fine. */
  readonly days: number;
  readonly now: Date;
}

export interface AuthoritySubject extends Validity {
  /** 1 to 64 characters (RFC 5280, appendix A.1: ub-common-name). */
  readonly commonName: string;
}

export interface LeafSubject extends AuthoritySubject, LeafUse {}

/** What signs leaves. */
export interface Authority {
  /** PEM, as `issueAuthority` made it. */
  readonly certificate: string;
  readonly privateKey: KeyObject;
}

interface Body {
  readonly issuer: Element;
  readonly subject: Element;
  readonly validity: Validity;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Element[];
}

const hour = 3_600_000;

const distinguishedName = (commonName: string): Element => {
  const { length } = Array.from(commonName);
  if (length < 1 || length > 64) {
    throw new RangeError(`commonName: found ${length} characters, expected 1 to 64`);
  }
  return sequence(set(sequence(oid("2.5.4.3"), utf8String(commonName))));
};

// One hour back, for clients whose clocks are behind ours.
const validityPeriod = ({ days, now }: Validity): Element => {
  const end = new Date(now.getTime() + days * 24 * hour);
  if (!(end > now && end.getUTCFullYear() < 10_000)) {
    throw new RangeError(`days: found ${days}, expected more than 0 and an end before the year 10000`);
  }
  return sequence(time(new Date(now.getTime() - hour)), time(end));
};

// 126 random bits in 16 bytes; the first byte is from 64 to 127, so it is positive and has no leading zeros.
const serialNumber = (): Element => {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
  return integer(bytes);
};

const signatureAlgorithm = (key: KeyObject): Element => {
  // RFC 5758 wants no parameters with ECDSA, RFC 4055 wants NULL with RSA
  if (key.asymmetricKeyType === "ec") return sequence(oid("1.2.840.10045.4.3.2"));
  if (key.asymmetricKeyType === "rsa") return sequence(oid("1.2.840.113549.1.1.11"), nothing());
  throw new TypeError(`signing key: found ${key.asymmetricKeyType ?? key.type}, expected ec or rsa`);
};

const toBeSigned = (body: Body, algorithm: Element): Element =>
  sequence(
    explicit(0, integer(Uint8Array.of(2))), // version 3 is written 2
    serialNumber(),
    algorithm,
    body.issuer,
    validityPeriod(body.validity),
    body.subject,
    decode(publicKeyDer(body.publicKey)),
    explicit(3, sequence(...body.extensions)),
  );

const signed = (body: Body, key: KeyObject): string => {
  const algorithm = signatureAlgorithm(key);
  const content = toBeSigned(body, algorithm);
  const signature = sign("sha256", encode(content), key);
  return new X509Certificate(encode(sequence(content, algorithm, bitString(signature)))).toString();
};

// Copied, not built again from the text: an issuer must be the authority's subject byte for byte.
const subjectOf = (certificate: X509Certificate): Element => descendant(decode(certificate.raw), 0, 5);

const readAuthority = ({ certificate, privateKey }: Authority): X509Certificate => {
  const read = new X509Certificate(certificate);
  if (!read.ca) throw new TypeError(`authority: found a leaf, ${read.subject}, expected a CA certificate`);
  if (!read.checkPrivateKey(privateKey)) {
    throw new TypeError(
      `authority: found another certificate's private key, expected that of ${read.subject}`,
    );
  }
  return read;
};

/** A self-signed X.509 v3 certificate, PEM, that may sign leaves only. Throws a RangeError on a bad subject. */
export const issueAuthority = (subject: AuthoritySubject, keys: KeyPair): string => {
  const name = distinguishedName(subject.commonName);
  const { publicKey } = keys;
  const extensions = authorityExtensions(publicKey);
  return signed({ issuer: name, subject: name, validity: subject, publicKey, extensions }, keys.privateKey);
};

/**
 * An X.509 v3 certificate, PEM, that signs nothing. Throws a RangeError on a bad subject (names, days) and a
 * TypeError when the authority is none or its key is not its own.
 */
export const issueLeaf = (leaf: LeafSubject, authority: Authority): string => {
  const issuer = readAuthority(authority);
  const body = {
    issuer: subjectOf(issuer),
    subject: distinguishedName(leaf.commonName),
    validity: leaf,
    publicKey: leaf.publicKey,
    extensions: leafExtensions(leaf, issuer.publicKey),
  };
  return signed(body, authority.privateKey);
};
