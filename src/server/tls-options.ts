import type { SecureContextOptions } from "node:tls";
import type { AdmissionSettings } from "../settings/settings.ts";
import type { ServingCertificate } from "./certificate/certificate-source.ts";

/** TLS 1.2 with forward secrecy and authenticated encryption only; the suites of 1.3 are all good. */
const ciphers = [
  "TLS_AES_128_GCM_SHA256",
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "ECDHE-ECDSA-AES128-GCM-SHA256",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "ECDHE-ECDSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-ECDSA-CHACHA20-POLY1305",
  "ECDHE-RSA-CHACHA20-POLY1305",
].join(":");

/** All options of a secure context, at start and at each swap: what a swap does not name falls back to Node's own. */
export const tlsOptions = (
  { key, certificate }: ServingCertificate,
  minVersion: AdmissionSettings["minTlsVersion"],
): SecureContextOptions => ({ key, cert: certificate, minVersion, ciphers });
