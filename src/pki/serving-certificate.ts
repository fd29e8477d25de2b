import { issueAuthority, issueLeaf, type Validity } from "./certificate.ts";
import type { AlternativeNames } from "./extensions.ts";
import { generateKeyPair, privateKeyPem } from "./key-pair.ts";

/** At least one name of either sort. */
export interface ServingRequest extends AlternativeNames, Validity {}

/** All PEM. `ca` is what a client must trust; its private key was thrown away. */
export interface SelfSignedServing {
  readonly key: string;
  readonly certificate: string;
  readonly ca: string;
}

/**
 * A fresh authority and a server certificate signed by it, both EC P-256 and equally long-lived.
 * Throws a RangeError when there is no name, a name is malformed or `days` is not positive.
 */
export const selfSignedServing = (request: ServingRequest): SelfSignedServing => {
  if (request.dnsNames.length + request.ipAddresses.length === 0) {
    throw new RangeError("dnsNames and ipAddresses: found no name, expected at least one to serve under");
  }
  const signer = generateKeyPair();
  const { privateKey, publicKey } = generateKeyPair();
  const { days, now } = request;
  const ca = issueAuthority({ commonName: "headgate serving authority", days, now }, signer);
  const leaf = { ...request, commonName: "headgate", publicKey, purposes: ["serverAuth"] as const };
  const certificate = issueLeaf(leaf, { certificate: ca, privateKey: signer.privateKey });
  return { key: privateKeyPem(privateKey), certificate, ca };
};
