import type { Violation } from "../../admission/finding.ts";
import { isArray, isObject, type Json } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { Rule } from "../../admission/rule.ts";
import { operatorJobs } from "../clusters.ts";

/** Where the value holds an empty list or object, which becomes no key at all. */
const emptyPlaces = (value: Json | undefined, path: Path): Path[] => {
  if (isArray(value)) return value.length === 0 ? [path] : [];
  if (!isObject(value)) return [];
  const keys = Object.keys(value);
  return keys.length === 0 ? [path] : keys.flatMap((key) => emptyPlaces(value[key], [...path, key]));
};

const checkEmpty = ({ object, configurationPath }: Resource): Violation[] => {
  const places = emptyPlaces(valueAt(object, configurationPath), configurationPath);
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
    return segments.length === 0 ? violation : { ...violation, remedy: inList };
  });

export const shape: Rule = {
  id: "config/shape",
  title: "The Flink configuration is a map of keys to texts",
  kinds: [...operatorJobs, "SessionCluster"],
  action: "Deny",
  parity: ["flinkConfiguration is not an object: the operator fails on it"],
  why: "The CRD allows anything here, but Flink knows only keys with texts: nested objects are joined with dots, lists of plain values with semicolons. On anything but an object the operator fails with an internal error, and objects inside a list lose their content without a word.",
  fix: "write a map of keys to plain values",
  since: "0.1.0",
  check: ({ resource }) => {
    const problems = checkProblems(resource);
    return [...(resource.kind === "SessionCluster" ? problems.map(mild) : problems), ...checkEmpty(resource)];
  },
};

/** Its controller's own reading is not known. */
const mild = (violation: Violation): Violation => ({ ...violation, action: "Warn" });
