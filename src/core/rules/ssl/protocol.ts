import type { Entry } from "../../flink/configuration.ts";
import { isRpcEncrypted } from "../../flink/ssl-options.ts";
import type { Violation } from "../../admission/finding.ts";
import { nearMiss } from "../../admission/near-miss.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Subject } from "../../admission/subject.ts";
import { foundEntry } from "../config/found-entry.ts";
import type { UserMadeSsl } from "./user-made.ts";

const protocols = ["TLSv1.2", "TLSv1.3"];

/** Netty takes the names exactly (SSLEngine.setEnabledProtocols); JDKs know these, but refuse them. */
const refused = ["TLSv1.1", "TLSv1", "SSLv3", "SSLv2Hello"];

export const judgeProtocol = (
  { resource, effective }: Subject,
  ssl: UserMadeSsl,
  entry: Entry | undefined,
): Violation[] => {
  if (entry === undefined || protocols.includes(entry.value)) return [];
  const path = entryPath(resource, entry);
  const names = entry.value.split(",", 8);
  if (names.length > 1 && names.every((name) => protocols.includes(name))) {
    const isTakenWhole = ssl.internal !== undefined && isRpcEncrypted(effective);
    const message = `${foundEntry(entry)}, but Pekko, which carries Flink's RPC, takes it as the name of one protocol`;
    return isTakenWhole ? [{ path, message, remedy: "name one protocol, TLSv1.2 or TLSv1.3" }] : [];
  }
  const why = refused.includes(entry.value) ? "which current JDKs refuse, " : "";
  const message = `${foundEntry(entry)}, ${why}expected TLSv1.2 or TLSv1.3`;
  const meant = why === "" ? nearMiss(entry.value.trim(), protocols) : undefined;
  return [{ path, message, remedy: meant ? `write ${meant}` : "write TLSv1.2 or TLSv1.3" }];
};
