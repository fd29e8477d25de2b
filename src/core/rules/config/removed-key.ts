import { comesWith } from "../../flink/catalogue/neighbour-lines.ts";
import type { Entry } from "../../flink/configuration.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { isEmrDialect } from "../../resources/emr-dialect.ts";
import { operatorClusters, operatorJobs } from "../clusters.ts";
import { flinkName } from "./flink-name.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";
import { renaming } from "./renaming.ts";

type Finding = Omit<Violation, "path">;

/** Up to 1.20 the switch of both encryptions, where they have none of their own. */
const sslSwitch = "security.ssl.enabled";

const check = ({ entry, meaning }: OwnOption, subject: Subject): Finding | undefined => {
  if (meaning.state === "renamed") return checkRenamed(entry, meaning.to, subject);
  if (meaning.state !== "removed") return undefined;
  const lost = isOn(entry) ? lostEncryption(subject) : undefined;
  const message = `is not read since Flink ${meaning.since}, which removed it`;
  return lost ?? { message, remedy: instead(entry, meaning.to ?? [], subject), action: "Warn" };
};

/** In Kubernetes a legacy heap size was that of the process (AbstractContainerizedClusterClientFactory). */
const takesSameValue = [sslSwitch, "jobmanager.heap.size", "taskmanager.heap.size"];

const isOn = ({ key, value }: Entry): boolean => key === sslSwitch && parseBoolean(value) === true;

const instead = ({ key, value }: Entry, to: readonly string[], { effective }: Subject): string => {
  const isOff = key === sslSwitch && parseBoolean(value) === false;
  const missing = to.filter((successor) => effective.entry(successor) === undefined);
  if (isOff || missing.length === 0) return "leave it out";
  const note = takesSameValue.includes(key) ? "" : " (the values may differ)";
  return `set ${missing.join(" and ")} instead${note}`;
};

/** `config/unknown-key` speaks of names that are yet to come. */
const checkRenamed = (entry: Entry, to: string, subject: Subject): Finding | undefined => {
  const { flinkVersion } = subject;
  if (flinkVersion === undefined || comesWith(entry.key, flinkVersion) !== undefined) return undefined;
  const message = `is not read by ${flinkName(flinkVersion)}, where the option is ${to}`;
  return { message, ...renaming(subject, entry, to), action: "Warn" };
};

/**
 * Up to 1.20 it stands for both of these (SecurityOptions.isInternalSSLEnabled, isRestSSLEnabled). The operator is built on
 * 1.20 and still goes by it, when Flink 2 does not.
 */
const switches = [
  { key: "security.ssl.internal.enabled", place: "inside the cluster" },
  { key: "security.ssl.rest.enabled", place: "at the REST port" },
];

/** A session job does not decide how its cluster speaks, and of vendors' Flinks less is known. */
const lostEncryption = ({ resource, effective, flinkVersion }: Subject): Finding | undefined => {
  const lost = switches.filter(({ key }) => effective.entry(key) === undefined);
  if (lost.length === 0) return undefined;
  const where = lost.map(({ place }) => place).join(" and ");
  const isMild = !operatorClusters.includes(resource.kind) || isEmrDialect(resource);
  return {
    message: `is not read by ${flinkName(flinkVersion)}, which speaks plain text ${where}`,
    remedy: `set ${lost.map(({ key }) => key).join(" and ")} instead`,
    ...(isMild && { action: "Warn" }),
  };
};

export const removedKey: Rule = {
  id: "config/removed-key",
  title: "Every key is one that Flink still reads",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Deny",
  why: "Flink ignores options that it has removed, and says nothing, so the job runs with the default. Only security.ssl.enabled is refused: Flink 2 stays in plain text with it, while the operator, built on Flink 1.20, still goes by it, calls the REST port by https and never reaches the job.",
  fix: "leave it out or set what took its place",
  since: "0.1.0",
  check: (subject) =>
    ownOptions(subject).flatMap((option) => {
      const finding = check(option, subject);
      return finding === undefined ? [] : [{ path: entryPath(subject.resource, option.entry), ...finding }];
    }),
};
