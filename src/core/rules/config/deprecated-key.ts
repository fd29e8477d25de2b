import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import { goesWith } from "../../flink/catalogue/neighbour-lines.ts";
import type { Entry } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule, RuleContext } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { isUnknownToOperator } from "./advised-key.ts";
import { deprecatedElsewhere } from "./deprecated-elsewhere.ts";
import { readerOf } from "./flink-name.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";
import { renaming } from "./renaming.ts";

/** The options that a deprecated name sets; a fallback is an option of its own. */
const ownersOf = ({ entry: { key }, meaning }: OwnOption): readonly string[] => {
  if (meaning.state !== "known" || meaning.via !== "alias") return [];
  const { option, owners } = meaning;
  return option.deprecatedKeys.includes(key) ? owners.filter((owner) => owner !== key) : [];
};

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
  why: "Flink still reads the former names of its options, until a release drops them; then the option silently falls back to its default. On Flink 2 some of them also clash with newer keys. In a cluster that is only recorded, unless the next release drops the name: a renamed key restarts the job, which can wait for its next upgrade.",
  fix: "write the current name when the job is next upgraded",
  since: "0.1.0",
  check: (subject, context) => {
    const { settings } = context;
    const deprecated = ownOptions(subject)
      .map((own) => ({ own, owners: ownersOf(own) }))
      .filter(({ owners }) => owners.length > 0)
      .filter(({ owners }) => owners.every((owner) => !isUnknownToOperator(owner, settings)));
    if (deprecated.length === 0) return [];
    const isTold = deprecatedElsewhere(subject, settings);
    return deprecated
      .filter(({ own }) => !isTold(own))
      .map(({ own, owners }) => violationOf(own.entry, owners, subject, context));
  },
};
