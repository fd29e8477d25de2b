import type { Entry } from "../../flink/configuration.ts";
import { officialImage } from "../../flink/official-image.ts";
import { formatOperatorVersion, isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { flinkName } from "../config/flink-name.ts";
import { foundEntry } from "../config/found-entry.ts";
import type { UserMadeSsl } from "./user-made.ts";

/** The first patch of each line with the new default (FLINK-39022, read from SecurityOptions of the releases). */
const renewedAt: Readonly<Record<string, number>> = { v1_20: 4, v2_0: 2, v2_1: 2, v2_2: 1 };

/** Whether this Flink has the old default: certain by line or by the tag of an official image, or else open. */
const hasOldDefault = ({ resource }: Subject, { version }: UserMadeSsl): boolean | undefined => {
  if (!isAtLeast(version, "1.20")) return true;
  const renewed = renewedAt[formatOperatorVersion(version)];
  if (renewed === undefined) return false;
  const patch = officialImage(resource.field("image").text ?? "")?.patch;
  return patch === undefined ? undefined : Number(patch) < renewed;
};

const remedy = `set security.ssl.algorithms explicitly: TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384`;

const oldDefault = (subject: Subject, ssl: UserMadeSsl, internal: Entry): Violation[] => {
  const isOld = hasOldDefault(subject, ssl);
  if (isOld === false) return [];
  const patch = renewedAt[formatOperatorVersion(ssl.version)] ?? 0;
  const which = isOld ? "the default" : `the default before ${flinkName(ssl.version)}.${patch}`;
  const message = `${foundEntry(internal)} while security.ssl.algorithms is not set: ${which} is TLS_RSA_WITH_AES_128_CBC_SHA, which JDK 11.0.30, 17.0.18, 21.0.10, 24 and later refuse`;
  const path = entryPath(subject.resource, internal);
  return [{ path, message, remedy, ...(isOld === undefined && { action: "Audit" }) }];
};

/** Flink's own suites are of TLSv1.2 in every line, and only internal connections are sure to be narrowed to them. */
export const defaultSuites = (
  subject: Subject,
  ssl: UserMadeSsl,
  protocol: Entry | undefined,
): Violation[] => {
  if (ssl.internal === undefined) return [];
  if (protocol?.value !== "TLSv1.3") return oldDefault(subject, ssl, ssl.internal);
  const message = `${foundEntry(protocol)}, but security.ssl.algorithms is not set and its default holds no suite of TLSv1.3`;
  return [
    {
      path: entryPath(subject.resource, protocol),
      message,
      remedy: "set security.ssl.algorithms: TLS_AES_128_GCM_SHA256,TLS_AES_256_GCM_SHA384",
    },
  ];
};
