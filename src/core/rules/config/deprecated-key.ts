import type { KnownOption } from "../../flink/catalogue/lookup.ts";
import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import { goesWith } from "../../flink/catalogue/neighbour-lines.ts";
import type { Entry } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule, RuleContext } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { isUnknownToOperator } from "./advised-key.ts";
import { readerOf } from "./flink-name.ts";
import { ownOptions } from "./own-options.ts";
import { renaming } from "./renaming.ts";

/** The options that a deprecated name sets; a fallback is an option of its own. */
const ownersOf = (key: string, { via, option, owners }: KnownOption): readonly string[] =>
  via === "alias" && option.deprecatedKeys.includes(key) ? owners.filter((owner) => owner !== key) : [];

const violationOf = (
  entry: Entry,
  owners: readonly string[],
  subject: Subject,
  context: RuleContext,
): Violation => {
  const { resource, flinkVersion } = subject;
  const [first = "", ...others] = owners;
  const names = owners.join(" and ");
  const when = isOperatorKey(first) ? "" : " when the job is next upgraded";
  const isSplit = others.length > 0;
  const last = flinkVersion && goesWith(entry.key, flinkVersion);
  const gone = last === undefined ? "" : `, which Flink ${last} no longer reads`;
  return {
    path: entryPath(resource, entry),
    message: `is a deprecated name of ${names} in ${readerOf(first, flinkVersion)}${gone}`,
    ...(context.inFile !== true && last === undefined && { action: "Audit" }),
    ...(isSplit ? { remedy: `write ${names}${when}` } : renaming(subject, entry, first, when)),
  };
};

export const deprecatedKey: Rule = {
  id: "config/deprecated-key",
  title: "An option is written by its current name",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Warn",
  why: "Flink still reads the former names of its options, until a release drops them; then the option silently falls back to its default. On Flink 2 some of them also clash with newer keys. A cluster only records it, unless the next release drops the name: writing it anew restarts the job, which can wait for its next upgrade.",
  fix: "write the current name when the job is next upgraded",
  since: "0.1.0",
  check: (subject, context) =>
    ownOptions(subject).flatMap(({ entry, meaning }) => {
      const owners = meaning.state === "known" ? ownersOf(entry.key, meaning) : [];
      const isAdvisable = owners.every((owner) => !isUnknownToOperator(owner, context.settings));
      return owners.length > 0 && isAdvisable ? [violationOf(entry, owners, subject, context)] : [];
    }),
};
