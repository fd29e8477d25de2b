import { X509Certificate } from "node:crypto";

const certificates = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

const restore = "see that Headgate (its log tells why not) or cert-manager writes it: docs/operations.md";

/** What is wrong with a published caBundle (base64 of PEM), given what signs the serving certificate, as far as known. */
export const diagnoseBundle = (
  caBundle: string | undefined,
  authorities: readonly string[],
  now = Date.now(),
): { readonly problem: string | undefined; readonly remedy: string } => {
  const published = readCertificates(Buffer.from(caBundle ?? "", "base64").toString("utf8"));
  return { problem: problemOf(published, caBundle, authorities, now), remedy: restore };
};

const problemOf = (
  published: readonly X509Certificate[] | undefined,
  caBundle: string | undefined,
  authorities: readonly string[],
  now: number,
): string | undefined => {
  if (caBundle === undefined || caBundle === "")
    return "has no caBundle, so the API server does not trust Headgate";
  if (published === undefined || published.length === 0) return "has a caBundle that is no certificate";
  if (published.every(({ validToDate }) => validToDate.getTime() < now))
    return `has a caBundle that expired on ${published[0]?.validToDate.toISOString() ?? ""}`;
  const wanted = authorities.flatMap((text) => readCertificates(text) ?? []);
  const isTrusted = wanted.some((one) =>
    published.some(({ fingerprint256 }) => fingerprint256 === one.fingerprint256),
  );
  return wanted.length === 0 || isTrusted
    ? undefined
    : "has a caBundle without the authority that signs the serving certificate";
};

/** Undefined where one of them cannot be read. */
const readCertificates = (text: string): X509Certificate[] | undefined => {
  try {
    return Array.from(text.matchAll(certificates), ([pem]) => new X509Certificate(pem));
  } catch {
    return undefined;
  }
};
