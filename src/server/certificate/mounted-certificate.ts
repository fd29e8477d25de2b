import { createPrivateKey, X509Certificate } from "node:crypto";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { CertificateError, type ServingCertificate } from "./certificate-source.ts";

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const reading = <T>(path: string, expected: string, work: () => T): T => {
  try {
    return work();
  } catch (cause) {
    const message = `${path}: found ${reason(cause)}, expected ${expected}`;
    throw new CertificateError("certificate-unreadable", message, { cause });
  }
};

// only the labels: the rest may be a key
const contentOf = (pem: string): string => {
  const labels = Array.from(pem.matchAll(/-----BEGIN ([A-Z\d ]{1,40})-----/g), ([, label]) => label);
  return labels.length === 0 ? `no PEM block in ${pem.length} characters` : labels.slice(0, 5).join(", ");
};

interface PemFile {
  readonly path: string;
  readonly pem: string;
}

const parsing = <T>({ path, pem }: PemFile, expected: string, parse: (pem: string) => T): T => {
  try {
    return parse(pem);
  } catch (cause) {
    const message = `${path}: found ${contentOf(pem)} (${reason(cause)}), expected ${expected}`;
    throw new CertificateError("certificate-invalid", message, { cause });
  }
};

// kubelet writes a new folder, then turns the link `..data` to it. Going through the link once gives files of one
// version; the links beside it could be read half before and half after the turn.
const versionOf = (directory: string): string => {
  const link = join(directory, "..data");
  return existsSync(link) ? realpathSync(link) : directory;
};

const readFile = (path: string): PemFile => ({
  path,
  pem: reading(path, "a readable PEM file", () => readFileSync(path, "utf8")),
});

const parseCertificate = (file: PemFile): X509Certificate =>
  parsing(file, "a PEM certificate", (pem) => new X509Certificate(pem));

// cert-manager leaves ca.crt out, or empty, when the issuer does not know its authority
const readAuthority = (path: string): string | undefined => {
  const file = existsSync(path) ? readFile(path) : undefined;
  if (file === undefined || file.pem.trim() === "") return undefined;
  parseCertificate(file);
  return file.pem;
};

const checkPair = (certificate: PemFile, key: PemFile): void => {
  const leaf = parseCertificate(certificate);
  const privateKey = parsing(key, "an unencrypted private key", (pem) => createPrivateKey(pem));
  if (!leaf.checkPrivateKey(privateKey)) {
    const found = `a key other than that of the certificate in ${certificate.path} (serial ${leaf.serialNumber})`;
    throw new CertificateError(
      "certificate-key-mismatch",
      `${key.path}: found ${found}, expected the matching key`,
    );
  }
  // sees what the parsers above do not: intermediates that do not parse, keys that OpenSSL holds to be too short
  parsing(certificate, "a chain that TLS accepts", (cert) => createSecureContext({ key: key.pem, cert }));
};

/**
 * Reads tls.crt, tls.key and, if there, ca.crt from a directory as a Secret of type kubernetes.io/tls is mounted, or
 * from a plain one. Throws a CertificateError when a file is unreadable, does not parse or does not fit.
 */
export const readMountedCertificate = (directory: string): ServingCertificate => {
  const version = reading(directory, "a mounted Secret", () => versionOf(directory));
  const ca = readAuthority(join(version, "ca.crt"));
  const certificate = readFile(join(version, "tls.crt"));
  const key = readFile(join(version, "tls.key"));
  checkPair(certificate, key);
  return { key: key.pem, certificate: certificate.pem, ...(ca !== undefined && { ca }) };
};
