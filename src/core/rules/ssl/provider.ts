import { splitSuites } from "../../flink/cipher-suites.ts";
import type { Entry } from "../../flink/configuration.ts";
import { officialImage } from "../../flink/official-image.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { sslAlgorithms, sslProvider } from "../../flink/ssl-options.ts";
import { enumerate } from "../../admission/enumerate.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Fix } from "../../admission/fix.ts";
import { quote } from "../../admission/json.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { foundEntry } from "../config/found-entry.ts";
import { userMadeSsl } from "./user-made.ts";

const providers = ["JDK", "OPENSSL"];

const unknownProvider = (resource: Resource, entry: Entry): Violation => {
  const path = entryPath(resource, entry);
  const meant = nearMiss(entry.value.trim(), providers);
  // OPENSSL may want a jar, so it mends nothing for certain
  const isCertain = meant === "JDK" && entry.origin === "resource";
  const fix: Fix | undefined = isCertain ? [{ path, value: meant }] : undefined;
  return {
    path,
    message: `${foundEntry(entry)}, expected JDK or OPENSSL`,
    ...(meant && { remedy: `write ${meant}` }),
    ...(fix && { fix }),
  };
};

/** The official image has the library in opt/, where Flink does not look; any other may have it in lib/. */
const libraryNeeded = (resource: Resource, entry: Entry): Violation => {
  const isOfficial = officialImage(resource.field("image").text ?? "") !== undefined;
  return {
    path: entryPath(resource, entry),
    message: isOfficial
      ? `${foundEntry(entry)}, which needs flink-shaded-netty-tcnative in lib/, but the official image has it in opt/`
      : `${foundEntry(entry)}, which needs flink-shaded-netty-tcnative in lib/ of the image`,
    remedy:
      "put the flink-shaded-netty-tcnative jar into lib/ of the image, with the OpenSSL that it is linked to, or leave the provider at JDK",
    action: isOfficial ? "Warn" : "Audit",
  };
};

/** Left out of OpenSSL 1.1.0 and later, or not built into it by default. */
const goneFromOpenSsl = ["TLS_ECDH_", "_RC4_", "_EXPORT_", "_DES_CBC_", "_DES40_CBC_", "_KRB5_"];

/** How many names a message spells out. */
const shown = 3;

const suitesForOpenSsl = (resource: Resource, algorithms: Entry | undefined): Violation[] => {
  if (algorithms === undefined || hasPlaceholder(algorithms.value)) return [];
  const gone = splitSuites(algorithms.value).filter((name) =>
    goneFromOpenSsl.some((part) => (part.startsWith("_") ? name.includes(part) : name.startsWith(part))),
  );
  if (gone.length === 0) return [];
  const names = enumerate(
    gone.map((name) => quote(name)),
    shown,
  );
  return [
    {
      path: entryPath(resource, algorithms),
      message: `names ${names}, which OpenSSL since 1.1 no longer has`,
      remedy: "name suites of TLS_ECDHE_* with AES in GCM",
      action: "Warn",
    },
  ];
};

const check = (subject: Subject): Violation[] => {
  const { resource, effective } = subject;
  const entry = userMadeSsl(subject) && effective.get(sslProvider);
  if (entry === undefined || hasPlaceholder(entry.value)) return [];
  const name = entry.value.toUpperCase();
  if (name === "JDK") return [];
  if (name !== "OPENSSL") return [unknownProvider(resource, entry)];
  return [libraryNeeded(resource, entry), ...suitesForOpenSsl(resource, effective.get(sslAlgorithms))];
};

export const provider: Rule = {
  id: "ssl/provider",
  title: "The SSL provider is one that the image has",
  kinds: clusterKinds,
  action: "Deny",
  why: "Flink knows the providers JDK and OPENSSL; any other text is an error at the first connection that is to be encrypted, so no process of the cluster comes up. OPENSSL is an error as well unless netty's native library and an OpenSSL that it fits are in the image (SSLUtils.getSSLProvider).",
  fix: "write JDK or OPENSSL, or leave the key out",
  since: "0.1.0",
  check,
};
