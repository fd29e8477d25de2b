import { createPrivateKey } from "node:crypto";
import { issueAuthority, issueLeaf, type Validity } from "./certificate.ts";
import { generateKeyPair, privateKeyPem } from "./key-pair.ts";

/** All PEM, keys as PKCS#8 and not encrypted. */
export interface CertificateWithKey {
  readonly certificate: string;
  readonly key: string;
}

/** A fresh authority, EC P-256, that may sign serving leaves only. Throws a RangeError when `days` is not positive. */
export const servingAuthority = (validity: Validity): CertificateWithKey => {
  const keys = generateKeyPair();
  const certificate = issueAuthority({ ...validity, commonName: "headgate serving authority" }, keys);
  return { certificate, key: privateKeyPem(keys.privateKey) };
};

/**
 * A server certificate with a fresh key, EC P-256, signed by an authority. Throws a RangeError on a bad name or days and
 * a TypeError where the authority's parts do not fit.
 */
export const servingLeaf = (
  { days, now, dnsNames }: Validity & { readonly dnsNames: readonly string[] },
  authority: CertificateWithKey,
): CertificateWithKey => {
  const { privateKey, publicKey } = generateKeyPair();
  const subject = { commonName: "headgate", dnsNames, ipAddresses: [], purposes: ["serverAuth"] as const };
  const signer = { certificate: authority.certificate, privateKey: createPrivateKey(authority.key) };
  const certificate = issueLeaf({ ...subject, publicKey, days, now }, signer);
  return { certificate, key: privateKeyPem(privateKey) };
};
