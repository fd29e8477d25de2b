import type { Entry } from "../../flink/configuration.ts";
import { hasPlaceholder } from "../../flink/placeholder.ts";
import type { FlinkVersion } from "../../flink/version.ts";
import type { Violation } from "../../admission/finding.ts";
import { quote } from "../../admission/json.ts";
import { formatPath } from "../../admission/path.ts";
import { entryPath } from "../../admission/resource.ts";
import type { Rule, RuleContext } from "../../admission/rule.ts";
import type { Subject } from "../../admission/subject.ts";
import { operatorClusters } from "../clusters.ts";
import { fateOfOverlaps } from "./deployed-keys.ts";
import { managedElsewhere } from "./managed-elsewhere.ts";
import type { OperatorValue } from "./operator-value.ts";
import { operatorValues } from "./operator-values.ts";
import { ownOptions, type OwnOption } from "./own-options.ts";

/** The key itself, or an older name of it, which loses to it. */
const sets = ({ entry, meaning }: OwnOption, key: string): boolean => {
  if (entry.key === key) return true;
  const isAlias = meaning.state === "known" && meaning.via === "alias" && meaning.option.key === key;
  return isAlias && meaning.option.deprecatedKeys.includes(entry.key);
};

/** The first is read by DefaultPackagedProgramRetriever, the second by Flink's own start script. */
const placeOfJars = "; further jars go into usrlib/ or lib/ of the image";

const overwritten = (entry: Entry, { field, value, isSame }: OperatorValue): Omit<Violation, "path">[] => {
  if (isSame(entry.value)) return [];
  const place = formatPath(field.path);
  const text = value === undefined ? "a file made from" : `${quote(value)} from`;
  const more = entry.key === "pipeline.jars" ? placeOfJars : "";
  const remedy = `take it out: ${place} decides${more}`;
  return [{ message: `is ${quote(entry.value)}, but the operator sets it to ${text} ${place}`, remedy }];
};

const judge = (own: OwnOption, subject: Subject, values: readonly OperatorValue[]): Violation[] => {
  const { resource, effective } = subject;
  const value = values.find(({ key }) => sets(own, key));
  const found = value ? overwritten(own.entry, value) : managedElsewhere(own.entry, resource, effective);
  return found.map((violation) => ({ path: entryPath(resource, own.entry), ...violation }));
};

const valuesFor = (subject: Subject, version: FlinkVersion, { settings }: RuleContext): OperatorValue[] => {
  const { resource, effective } = subject;
  return operatorValues({ resource, version, effective, settings }).filter(
    ({ value }) => value === undefined || !hasPlaceholder(value),
  );
};

export const operatorManagedKey: Rule = {
  id: "config/operator-managed-key",
  title: "What the operator sets itself is not written into the configuration",
  kinds: operatorClusters,
  action: "Warn",
  why: "The operator sets some keys from fields of the spec after it has read the configuration, and takes others out before it writes the file. What is written there has no effect, so the cluster runs with another size, image or parallelism than the configuration seems to say.",
  fix: "take the key out and set the field of the spec",
  since: "0.1.0",
  check: (subject, context) => {
    const version = subject.flinkVersion;
    if (version === undefined) return [];
    const values = valuesFor(subject, version, context);
    const isTree = fateOfOverlaps(subject, context.settings) !== undefined;
    return ownOptions(subject)
      .filter(({ entry }) => !hasPlaceholder(entry.value))
      .filter(({ entry }) => !isTree || !values.some(({ key }) => key.startsWith(`${entry.key}.`)))
      .flatMap((own) => judge(own, subject, values));
  },
};
