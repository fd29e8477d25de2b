import { X509Certificate } from "node:crypto";

/** An authority's certificate, without its key. */
export interface PublishedAuthority {
  /** PEM. */
  readonly certificate: string;
  /** SHA-256, in hexadecimal. */
  readonly fingerprint: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** More than a rotation ever needs; a bundle that someone filled up shall cost no memory. */
const maxAuthorities = 16;

const block = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]{1,20000}-----END CERTIFICATE-----/g;

/** Undefined where the text is no authority's certificate. */
export const readAuthority = (pem: string): PublishedAuthority | undefined => {
  try {
    const read = new X509Certificate(pem);
    if (!read.ca) return undefined;
    return {
      certificate: read.toString(),
      fingerprint: read.fingerprint256.replaceAll(":", "").toLowerCase(),
      notBefore: read.validFromDate,
      notAfter: read.validToDate,
    };
  } catch {
    return undefined;
  }
};

/** The authorities of a bundle, each once; what is none is left out. */
export const readBundle = (text: string): readonly PublishedAuthority[] => {
  const blocks = new Set(Array.from(text.matchAll(block), ([pem]) => pem));
  const found = [...blocks].slice(0, maxAuthorities).map(readAuthority);
  return distinct(found.filter((authority) => authority !== undefined));
};

/** The first of each fingerprint, in order. */
export const distinct = (authorities: readonly PublishedAuthority[]): readonly PublishedAuthority[] =>
  authorities.filter(
    ({ fingerprint }, index) => authorities.findIndex((other) => other.fingerprint === fingerprint) === index,
  );

export const writeBundle = (authorities: readonly PublishedAuthority[]): string =>
  authorities.map(({ certificate }) => certificate).join("");

export const isValidAt = ({ notAfter }: PublishedAuthority, now: Date): boolean => notAfter > now;
