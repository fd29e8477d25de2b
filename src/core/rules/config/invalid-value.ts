import { autoscalerEnabled } from "../../flink/autoscaler-options.ts";
import { parseDuration } from "../../flink/duration.ts";
import { parseBoolean } from "../../flink/java-boolean.ts";
import {
  healthCheckEnabled,
  jobManagerRecoveryEnabled,
  maxCheckpointAge,
  reconcileInterval,
  rollbackEnabled,
} from "../../flink/operator-options.ts";
import type { Option } from "../../flink/option.ts";
import type { Configuration } from "../../flink/configuration.ts";
import type { Violation } from "../../admission/finding.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { foundEntry, placeOf } from "./found-entry.ts";

/**
 * Those that the operator reads at admission, where it fails on a value that does not parse. The autoscaler's others
 * are in `autoscaler/options`, because it reads them only where the autoscaler is on.
 */
const options: readonly Option[] = [
  rollbackEnabled,
  healthCheckEnabled,
  jobManagerRecoveryEnabled,
  maxCheckpointAge,
  reconcileInterval,
  autoscalerEnabled,
];

interface Grammar {
  readonly accepts: (text: string) => boolean;
  readonly expected: string;
}

const grammars: Record<Option["type"], Grammar> = {
  boolean: { accepts: (text) => parseBoolean(text) !== undefined, expected: "true or false" },
  duration: {
    accepts: (text) => parseDuration(text) !== undefined,
    expected: "a whole number with a unit, such as 30 s or 10 min",
  },
  text: { accepts: () => true, expected: "any text" },
};

const checkOption = (option: Option, resource: Resource, effective: Configuration): Violation[] => {
  const entry = effective.get(option);
  const { accepts, expected } = grammars[option.type];
  if (entry === undefined || accepts(entry.value)) return [];
  const violation = {
    path: entryPath(resource, entry),
    message: `${foundEntry(entry)}, expected ${expected}`,
  };
  return entry.origin === "resource"
    ? [violation]
    : [{ ...violation, remedy: `have it corrected in ${placeOf(entry)}` }];
};

export const invalidValue: Rule = {
  id: "config/invalid-value",
  title: "A configuration value is of its option's type",
  kinds: operatorJobs,
  action: "Deny",
  parity: ["switch or duration that does not parse: the operator fails on it"],
  why: "Flink reads every value as text and parses it when it is needed. One that does not parse makes the operator fail with an internal error at this resource, or the cluster fail when it starts.",
  fix: "write a value of the form named here",
  since: "0.1.0",
  check: ({ resource, effective }) => options.flatMap((option) => checkOption(option, resource, effective)),
};
