/** Names of OpenJDK's sun.security.ssl.CipherSuite as they are in 17 and 25, without those that every JDK refuses. */
const tls13 = ["TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256", "TLS_CHACHA20_POLY1305_SHA256"];

const gcm = ["AES_256_GCM_SHA384", "AES_128_GCM_SHA256"];
const plainCbc = ["AES_256_CBC_SHA", "AES_128_CBC_SHA"];
const ellipticCbc = ["AES_256_CBC_SHA384", "AES_128_CBC_SHA256", ...plainCbc];
const otherCbc = ["AES_256_CBC_SHA256", "AES_128_CBC_SHA256", ...plainCbc];
const chacha = ["CHACHA20_POLY1305_SHA256"];

const suitesBy = (exchange: string, ...ciphers: readonly string[]): string[] =>
  ciphers.map((cipher) => `TLS_${exchange}_WITH_${cipher}`);

const tls12 = [
  ...suitesBy("ECDHE_RSA", ...gcm, ...chacha, ...ellipticCbc),
  ...suitesBy("ECDHE_ECDSA", ...gcm, ...chacha, ...ellipticCbc),
  ...suitesBy("DHE_RSA", ...gcm, ...chacha, ...otherCbc),
  ...suitesBy("DHE_DSS", ...gcm, ...otherCbc),
];

/** `TLS_RSA_*` is refused from JDK 11.0.30, 17.0.18, 21.0.10 and 24 on (release notes of Flink 2.3). */
const staticRsa = suitesBy("RSA", ...gcm, ...otherCbc);

/** Refused for longer: `ECDH` in `jdk.tls.disabledAlgorithms`. */
const staticEcdh = ["ECDH_RSA", "ECDH_ECDSA"].flatMap((exchange) =>
  suitesBy(exchange, ...gcm, ...ellipticCbc),
);

/** What every JDK's `jdk.tls.disabledAlgorithms` or its defaults refuse: known names, whatever is around these parts. */
const refusedParts = ["_anon_", "_NULL_", "_RC4_", "_DES_CBC_", "_DES40_CBC_", "_3DES_EDE_CBC_"];

/** No suite, but the name of a signal that may stand among them. */
const signal = "TLS_EMPTY_RENEGOTIATION_INFO_SCSV";

/** How current JDKs take a suite: in one protocol, by refusing every handshake with it, or as no name they know. */
export type SuiteKind = "TLSv1.3" | "TLSv1.2" | "static RSA" | "refused" | "unknown";

const kinds: ReadonlyMap<string, SuiteKind> = new Map(
  (
    [
      ["TLSv1.3", tls13],
      ["TLSv1.2", tls12],
      ["static RSA", staticRsa],
      ["refused", [...staticEcdh, signal]],
    ] as const
  ).flatMap(([kind, names]) => names.map((name): [string, SuiteKind] => [name, kind])),
);

/** The names are exact: no blanks around them, capital letters (SSLEngine.setEnabledCipherSuites). */
export const suiteKind = (name: string): SuiteKind => {
  const kind = kinds.get(name);
  if (kind !== undefined) return kind;
  const isOld = /^(?:TLS|SSL)_[\w]{1,60}$/.test(name) && refusedParts.some((part) => name.includes(part));
  return isOld ? "refused" : "unknown";
};

/** The names to offer for a misspelt one. */
export const usableSuites: readonly string[] = [...tls13, ...tls12];

/** As Flink divides `security.ssl.algorithms` (SSLUtils): at commas, blanks kept, nothing for what ends the text. */
export const splitSuites = (text: string): string[] => {
  const names = text.split(",");
  const last = names.findLastIndex((name) => name !== "");
  return names.slice(0, Math.max(last + 1, 1));
};
