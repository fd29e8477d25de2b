import { isOperatorKey } from "../../flink/catalogue/namespaces.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { Violation } from "../../admission/finding.ts";
import type { Rule } from "../../admission/rule.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorJobs } from "../clusters.ts";
import { judgeValue } from "./judge-value.ts";
import { checkOperatorReadOptions } from "./operator-read-options.ts";
import { ownOptions } from "./own-options.ts";
import { readElsewhere } from "./read-elsewhere.ts";

/** What a job reads from its own configuration; the rest is the cluster's, which a session job cannot change. */
const jobOptions = /^(?:execution|parallelism|pipeline|restart-strategy|state|table)\./;

const isIdle = ({ resource }: Subject, key: string): boolean =>
  (resource.kind === "FlinkSessionJob" && !jobOptions.test(key) && !isOperatorKey(key)) ||
  (resource.kind === "SessionCluster" && isOperatorKey(key));

const checkOwnOptions = (subject: Subject, settings: CoreSettings): Violation[] => {
  const { resource, flinkVersion } = subject;
  if (flinkVersion === undefined) return [];
  const isReadElsewhere = readElsewhere(subject, flinkVersion, settings);
  return ownOptions(subject)
    .filter(({ entry }) => !hasPlaceholder(entry.value) && !isIdle(subject, entry.key))
    .filter((own) => !isReadElsewhere(own))
    .flatMap((own) => judgeValue(resource, flinkVersion, own));
};

export const invalidValue: Rule = {
  id: "config/invalid-value",
  title: "Every option has a value of its type",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Deny",
  parity: ["switch or duration that does not parse: the operator fails on it"],
  why: "Flink reads every value as text and parses it when it is needed. One that does not parse, or that is out of the option's range, makes the JobManager, the TaskManagers or the job fail when they start, or the operator fail with an internal error at this resource. Stricter than the operator, which reads few options at admission and some of those only together with others.",
  fix: "write a value of the option's type, or leave the key out for its default",
  since: "0.1.0",
  check: (subject, { settings }) =>
    subject.resource.kind === "SessionCluster"
      ? checkOwnOptions(subject, settings)
      : [...checkOperatorReadOptions(subject, settings), ...checkOwnOptions(subject, settings)],
};
