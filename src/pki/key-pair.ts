import { generateKeyPairSync, type KeyObject } from "node:crypto";

export interface KeyPair {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export type KeyAlgorithm = "EC P-256" | "RSA 2048" | "RSA 3072";

const generators: Record<KeyAlgorithm, () => KeyPair> = {
  "EC P-256": () => generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "RSA 2048": () => generateKeyPairSync("rsa", { modulusLength: 2048 }),
  "RSA 3072": () => generateKeyPairSync("rsa", { modulusLength: 3072 }),
};

/** An EC pair takes well under a millisecond; an RSA pair blocks its thread for a tenth of a second or more. */
export const generateKeyPair = (algorithm: KeyAlgorithm = "EC P-256"): KeyPair => generators[algorithm]();

/** PKCS#8, not encrypted. */
export const privateKeyPem = (key: KeyObject): string =>
  key.export({ type: "pkcs8", format: "pem" }).toString();

/** SubjectPublicKeyInfo. */
export const publicKeyDer = (key: KeyObject): Buffer => key.export({ type: "spki", format: "der" });
