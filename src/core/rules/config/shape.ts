import type { Violation } from "../../admission/finding.ts";
import { isArray, isObject, type Json } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";
import { checkTextValues } from "./text-values.ts";

/** The release of the operator whose CRD lets more than texts pass (FLINK-37406). */
const freeFormSince = "1.13";

/** Where the value holds an empty list or object, which becomes no key at all. */
const emptyPlaces = (value: Json | undefined, path: Path): Path[] => {
  if (isArray(value)) return value.length === 0 ? [path] : [];
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  return keys.length === 0 ? [path] : keys.flatMap((key) => emptyPlaces(value[key], [...path, key]));
};

const valueOf = ({ object, configurationPath }: Resource): Json | undefined =>
  valueAt(object, configurationPath);

const checkEmpty = (resource: Resource): Violation[] => {
  const { object, configurationPath } = resource;
  const places = emptyPlaces(valueOf(resource), configurationPath);
  return places
    .filter(({ length }) => length > configurationPath.length)
    .map((path) => ({
      path,
      message: `is ${isArray(valueAt(object, path)) ? "an empty list" : "an empty object"}, which sets nothing`,
      remedy: "give it a value or leave the key out",
      action: "Warn",
    }));
};

const inList = "write plain values, or the whole list as one text: its items are joined with semicolons";

const checkProblems = (resource: Resource): Violation[] =>
  resource.configurationProblems.map(({ segments, message }) => {
    const violation = { path: [...resource.configurationPath, ...segments], message };
    return segments.length === 0 ? violation : { ...violation, remedy: inList, beyondOperator: true };
  });

export const shape: Rule = {
  id: "config/shape",
  title: "The Flink configuration is a map of keys to texts",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Deny",
  parity: ["flinkConfiguration is not an object: the operator fails on it"],
  why: "The CRD allows anything here, but Flink knows only keys with texts: nested objects are joined with dots, lists of plain values with semicolons. On anything but an object the operator fails with an internal error, and objects inside a list lose their content without a word. Stricter than the operator, which lets such lists pass; before release 1.13 its CRD takes only texts.",
  fix: "write a map of keys to plain values",
  since: "0.1.0",
  check: ({ resource }, { settings }) => {
    const problems = checkProblems(resource);
    const isOperators = resource.kind !== "SessionCluster";
    if (isOperators && !isOperatorAtLeast(settings, freeFormSince) && isObject(valueOf(resource))) {
      return checkTextValues(resource, settings.operator.version);
    }
    return [...(isOperators ? problems : problems.map(mild)), ...checkEmpty(resource)];
  },
};

/** Its controller's own reading is not known. */
const mild = (violation: Violation): Violation => ({ ...violation, action: "Warn" });
