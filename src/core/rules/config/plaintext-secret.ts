import { describeOption } from "../../flink/catalogue/lookup.ts";
import type { Entry } from "../../flink/configuration.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { isAccessKeyId, isSensitiveKey, secretProperties } from "../../flink/sensitive-keys.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { hasNoOtherPlace, secretRemedy } from "./secret-remedy.ts";

/** Neither a switch, nor a number of a known option, nor `$NAME`, which stands for a secret even where nothing fills it in. */
const isLiteral = ({ key, value }: Entry, { flinkVersion }: Subject): boolean => {
  const text = value.trim();
  if (["", "null", "true", "false"].includes(text) || hasPlaceholder(text)) return false;
  if (text.startsWith("$")) return false;
  const meaning = flinkVersion && describeOption(key, flinkVersion);
  if (meaning?.state !== "known") return true;
  return ["string", "list", "map"].includes(meaning.option.type.kind);
};

const found = (entry: Entry, subject: Subject): string | undefined => {
  const { key, value } = entry;
  if (key.startsWith("env.java.")) {
    const [name] = secretProperties(value);
    return name && `gives the system property ${name} a secret in clear text`;
  }
  if (!isSensitiveKey(key) || !isLiteral(entry, subject)) return undefined;
  return isAccessKeyId(key)
    ? "holds the id of an access key in clear text, which belongs where its secret is kept"
    : "holds a secret in clear text";
};

const check = (entry: Entry, subject: Subject): Violation[] => {
  const message = found(entry, subject);
  if (message === undefined) return [];
  const { resource } = subject;
  return [
    {
      path: entryPath(resource, entry),
      message,
      remedy: secretRemedy(entry.key, resource.kind),
      ...(hasNoOtherPlace(entry.key, resource.kind) && { action: "Audit" }),
    },
  ];
};

export const plaintextSecret: Rule = {
  id: "config/plaintext-secret",
  title: "No secret stands in a flinkConfiguration",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "Everybody who may read the resource reads the secret too, and so does everybody who may read the ConfigMap flink-config-NAME into which its Flink configuration is copied in clear text. It lands in repositories, backups and audit logs as well. Flink hides such values in its own logs and web UI, which helps against none of this. The passwords of key stores are only recorded, as Flink takes them from nowhere else.",
  fix: "keep it in a Secret, and hand it to the pods as an environment variable or a file",
  since: "0.1.0",
  check: (subject) => subject.resource.configuration.entries().flatMap((entry) => check(entry, subject)),
};
