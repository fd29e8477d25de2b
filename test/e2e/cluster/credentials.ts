import { generateKeyPairSync, randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { issueAuthority, issueLeaf } from "../../../src/pki/certificate.ts";
import { generateKeyPair, privateKeyPem } from "../../../src/pki/key-pair.ts";

/** Files that the control plane's programs and their clients need. */
export interface Credentials {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  /** For service account tokens. */
  readonly accountKey: string;
  readonly tokens: string;
  /** The administrator's, of the group system:masters. */
  readonly kubeconfig: string;
}

export const makeCredentials = (folder: string, address: string, server: string): Credentials => {
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };
  const token = randomBytes(24).toString("hex");
  const { ca, certificate, key } = servingCertificate(address);
  const accountKeys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    authority: write("ca.crt", ca),
    certificate: write("tls.crt", certificate),
    key: write("tls.key", key),
    accountKey: write("accounts.key", privateKeyPem(accountKeys.privateKey)),
    tokens: write("tokens.csv", `${token},admin,admin,"system:masters"\n`),
    kubeconfig: write("admin.kubeconfig", kubeconfig({ server, ca, token })),
  };
};

const servingCertificate = (address: string): { ca: string; certificate: string; key: string } => {
  const validity = { days: 1, now: new Date() };
  const signer = generateKeyPair();
  const { privateKey, publicKey } = generateKeyPair();
  const ca = issueAuthority({ commonName: "test control plane", ...validity }, signer);
  const leaf = {
    commonName: "kube-apiserver",
    dnsNames: ["kubernetes.default.svc"],
    ipAddresses: [address],
    purposes: ["serverAuth"] as const,
    publicKey,
    ...validity,
  };
  const certificate = issueLeaf(leaf, { certificate: ca, privateKey: signer.privateKey });
  return { ca, certificate, key: privateKeyPem(privateKey) };
};

/** JSON is YAML enough for a kubeconfig. */
export const kubeconfig = ({
  server,
  ca,
  token,
}: Readonly<Record<"server" | "ca" | "token", string>>): string =>
  JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "test",
    clusters: [
      { name: "test", cluster: { server, "certificate-authority-data": Buffer.from(ca).toString("base64") } },
    ],
    users: [{ name: "user", user: { token } }],
    contexts: [{ name: "test", context: { cluster: "test", user: "user" } }],
  });
