import { describe, expect, it } from "vitest";
import { splitSuites, suiteKind, usableSuites, type SuiteKind } from "./cipher-suites.ts";

describe("suiteKind", () => {
  it.each<[string, SuiteKind]>([
    ["TLS_AES_128_GCM_SHA256", "TLSv1.3"],
    ["TLS_CHACHA20_POLY1305_SHA256", "TLSv1.3"],
    ["TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLSv1.2"],
    ["TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256", "TLSv1.2"],
    ["TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "TLSv1.2"],
    ["TLS_DHE_RSA_WITH_AES_256_CBC_SHA256", "TLSv1.2"],
    ["TLS_DHE_DSS_WITH_AES_128_CBC_SHA", "TLSv1.2"],
    ["TLS_RSA_WITH_AES_128_CBC_SHA", "static RSA"],
    ["TLS_ECDH_ECDSA_WITH_AES_256_GCM_SHA384", "refused"],
    ["SSL_RSA_WITH_3DES_EDE_CBC_SHA", "refused"],
    ["TLS_RSA_WITH_3DES_EDE_CBC_SHA", "refused"],
    ["TLS_DH_anon_WITH_AES_128_CBC_SHA", "refused"],
    ["SSL_RSA_WITH_RC4_128_MD5", "refused"],
    ["TLS_RSA_WITH_NULL_SHA256", "refused"],
    ["TLS_EMPTY_RENEGOTIATION_INFO_SCSV", "refused"],
    // as JDK 17 and 25 answer SSLEngine.setEnabledCipherSuites
    [" TLS_AES_128_GCM_SHA256", "unknown"],
    ["tls_aes_128_gcm_sha256", "unknown"],
    ["SSL_RSA_WITH_AES_128_CBC_SHA", "unknown"],
    ["ECDHE-RSA-AES128-GCM-SHA256", "unknown"],
    ["TLS_AES_128_CCM_SHA256", "unknown"],
    ["", "unknown"],
    ["__proto__", "unknown"],
  ])("%j is %s", (name, kind) => {
    expect(suiteKind(name)).toBe(kind);
  });

  it("has the suites that the JDK enables by default", () => {
    expect(usableSuites).toHaveLength(30);
  });
});

describe("splitSuites", () => {
  it.each([
    ["A", ["A"]],
    ["A,B", ["A", "B"]],
    ["A, B", ["A", " B"]],
    ["A,,B,,", ["A", "", "B"]],
    ["", [""]],
    [",", [""]],
  ])("%j gives %j", (text, names) => {
    expect(splitSuites(text)).toEqual(names);
  });
});
