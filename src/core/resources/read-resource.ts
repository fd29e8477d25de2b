import { flatten } from "../flink/flatten.ts";
import { Field } from "../admission/field.ts";
import { quote, type JsonObject } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import { readMetadata } from "../admission/metadata.ts";
import { valueAt } from "../admission/path.ts";
import type { Resource, Switch } from "../admission/resource.ts";
import type { Adapter, SpecReader } from "./adapter.ts";
import { adapters } from "./adapters.ts";

/** The object through its kind's adapter; never throws, whatever the object holds. */
export const readResource = (kind: Kind, object: JsonObject): Resource => {
  const adapter = adapters[kind];
  const configurationPath = [...adapter.specPath, "flinkConfiguration"];
  const field: SpecReader = (...segments) => new Field(object, [...adapter.specPath, ...segments]);
  const flattened = flatten(valueAt(object, configurationPath));
  return {
    kind,
    object,
    metadata: readMetadata(object),
    specPath: adapter.specPath,
    configurationPath,
    configuration: flattened.configuration,
    configurationProblems: flattened.problems,
    overriddenEntries: flattened.overridden,
    version: adapter.version(field),
    mode: adapter.mode(field),
    field,
    at: (...segments) => new Field(object, segments),
    switch: (annotation) => readSwitch(adapter, object, annotation),
  };
};

const readSwitch = (adapter: Adapter, object: JsonObject, annotation: string): Switch | undefined => {
  const candidates = adapter.switchPaths.map((path) => new Field(object, [...path, annotation]));
  const found = candidates.find((candidate) => !candidate.isAbsent) ?? candidates[0];
  return (
    found && { path: found.path, value: found.isAbsent ? undefined : (found.text ?? quote(found.value)) }
  );
};
