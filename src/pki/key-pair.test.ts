import { createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { describe, expect, it } from "vitest";
import { generateKeyPair, type KeyAlgorithm, privateKeyPem, publicKeyDer } from "./key-pair.ts";

const message = Buffer.from("signed");

describe("generateKeyPair", () => {
  it.each<[KeyAlgorithm, string, object]>([
    ["EC P-256", "ec", { namedCurve: "prime256v1" }],
    ["RSA 2048", "rsa", { modulusLength: 2048 }],
    ["RSA 3072", "rsa", { modulusLength: 3072, publicExponent: 65537n }],
  ])("makes %s keys that outlive their PEM and DER forms", (algorithm, type, details) => {
    const { privateKey, publicKey } = generateKeyPair(algorithm);
    expect(privateKey.asymmetricKeyType).toBe(type);
    expect(privateKey.asymmetricKeyDetails).toMatchObject(details);

    const pem = privateKeyPem(privateKey);
    expect(pem).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    const reread = createPublicKey({ key: publicKeyDer(publicKey), format: "der", type: "spki" });
    const signature = sign("sha256", message, createPrivateKey(pem));
    expect(verify("sha256", message, reread, signature)).toBe(true);
  });

  it("makes P-256 when nothing is asked for, another one each time", () => {
    const [one, other] = [generateKeyPair(), generateKeyPair()];
    expect(one.privateKey.asymmetricKeyDetails).toMatchObject({ namedCurve: "prime256v1" });
    expect(one.publicKey.equals(other.publicKey)).toBe(false);
  });
});
