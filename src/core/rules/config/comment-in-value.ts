import type { Entry } from "../../flink/configuration.ts";
import { readBack, survivesLegacyFile } from "../../flink/legacy-file.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import { isSecret } from "../../flink/sensitive-keys.ts";
import { isAtLeast } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Kind } from "../../admission/kind.ts";
import { quote } from "../../admission/json.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { isDeployed } from "./deployed-keys.ts";

/** The operator writes a flink-conf.yaml for all of 1.x; Flink itself comes with a config.yaml since 1.19. */
const legacyUntil = (kind: Kind): string => (kind === "SessionCluster" ? "1.19" : "2.0");

/**
 * What pods and services are made from: the operator makes those of the JobManager before it writes the file, and in
 * standalone mode all of them.
 */
const readByOperator = (resource: Resource): readonly string[] =>
  resource.field("mode").text === "standalone"
    ? ["kubernetes.", "containerized."]
    : ["kubernetes.jobmanager.", "kubernetes.rest-service.", "containerized.master.env."];

const ownEntries = ({ resource, flinkVersion }: Subject): Entry[] => {
  if (flinkVersion === undefined || isAtLeast(flinkVersion, legacyUntil(resource.kind))) return [];
  const unwritten = readByOperator(resource);
  return resource.configuration
    .entries()
    .filter(({ key }) => isDeployed(key) && !unwritten.some((prefix) => key.startsWith(prefix)))
    .filter(({ key, value }) => !hasPlaceholder(key) && !hasPlaceholder(value));
};

/** Whether the line ends before a comment can begin. */
const breaksFirst = (value: string): boolean => /[\r\n]/.test(value.split("#", 1)[0] ?? "");

const reason = ({ key, value }: Entry): { message: string; remedy: string } => {
  if (key.includes("#") || key.includes(": ") || /[\r\n]/.test(key)) {
    const message = "is a key that a flink-conf.yaml cannot hold";
    return { message, remedy: "write the key without #, line breaks and colons before a blank" };
  }
  return breaksFirst(value)
    ? { message: "holds a line break", remedy: "write the value in one line" }
    : { message: "holds a #, which begins a comment", remedy: "use a value without #: nothing can quote it" };
};

/** What Flink makes of it; of a secret only where it ends. */
const outcome = ({ key, value }: Entry): string => {
  const left = readBack(key, value).get(key);
  if (left === undefined) return "Flink does not read the key at all";
  return isSecret(key, value)
    ? `Flink reads only its first ${left.length} characters`
    : `Flink reads ${quote(left)} of ${quote(value)}`;
};

const violationOf = (entry: Entry, { resource }: Subject): Violation => {
  const { message, remedy } = reason(entry);
  return { path: entryPath(resource, entry), message: `${message}: ${outcome(entry)}`, remedy };
};

export const commentInValue: Rule = {
  id: "config/comment-in-value",
  title: "Before Flink 2.0 no value holds a # or a line break",
  kinds: [...operatorClusters, "SessionCluster"],
  action: "Warn",
  why: "Flink 1.x reads a flink-conf.yaml line by line and takes all after a # for a comment, wherever it stands and whatever quotes are around it. A password with a # becomes another one, a URL loses its fragment, and what follows a line break is taken for further options.",
  fix: "use a value without # and without line breaks",
  since: "0.1.0",
  check: (subject) =>
    ownEntries(subject)
      .filter(({ key, value }) => !survivesLegacyFile(key, value))
      .map((entry) => violationOf(entry, subject)),
};
