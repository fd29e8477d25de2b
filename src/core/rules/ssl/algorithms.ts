import { hasPlaceholder } from "../../flink/placeholder.ts";
import { sslAlgorithms, sslProtocol, storeOption } from "../../flink/ssl-options.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { clusterKinds } from "../clusters.ts";
import { defaultSuites } from "./default-suites.ts";
import { judgeProtocol } from "./protocol.ts";
import { judgeSuites } from "./suites.ts";
import { userMadeSsl, type UserMadeSsl } from "./user-made.ts";

/**
 * What of the two REST goes by (SSLUtils.createRestNettySSLContext): up to 1.17 the protocol alone, later both, but only
 * where there is a trust store to go with them.
 */
const readBy = ({ effective }: Subject, { internal, version }: UserMadeSsl): "both" | "protocol" | "none" => {
  if (internal !== undefined) return "both";
  if (!isAtLeast(version, "1.18")) return "protocol";
  return effective.get(storeOption("rest", "truststore")) === undefined ? "none" : "both";
};

const check = (subject: Subject): Violation[] => {
  const ssl = userMadeSsl(subject);
  const read = ssl === undefined ? "none" : readBy(subject, ssl);
  const protocol = subject.effective.get(sslProtocol);
  const suites = subject.effective.get(sslAlgorithms);
  const hasGap = [protocol, suites].some((entry) => hasPlaceholder(entry?.value ?? ""));
  if (ssl === undefined || read === "none" || hasGap) return [];
  const ofProtocol = judgeProtocol(subject, ssl, protocol);
  if (read === "protocol") return ofProtocol;
  if (suites === undefined) return [...ofProtocol, ...defaultSuites(subject, ssl, protocol)];
  // a protocol that is at fault cannot tell which suites fit
  const fitting = ofProtocol.length > 0 ? undefined : (protocol?.value ?? "TLSv1.2");
  return [...ofProtocol, ...judgeSuites(subject.resource, suites, fitting)];
};

export const algorithms: Rule = {
  id: "ssl/algorithms",
  title: "The cipher suites fit the protocol and current JDKs",
  kinds: clusterKinds,
  action: "Warn",
  why: "Every encrypted connection begins with a suite that the protocol has and the JDK of both sides allows. With none left, no TaskManager ever reaches its JobManager, and the logs speak of a handshake failure only. JDK 11.0.30, 17.0.18, 21.0.10 and 24 refuse TLS_RSA_*, which is Flink's default before 1.20.4, 2.0.2, 2.1.2 and 2.2.1: a rebuilt image with a newer JDK breaks a cluster that ran for years.",
  fix: "set security.ssl.algorithms: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
  since: "0.1.0",
  check,
};
