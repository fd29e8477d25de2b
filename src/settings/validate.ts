import { Ajv, type ErrorObject } from "ajv";
import { nearMiss } from "../core/index.ts";
import type { Layer } from "./layer.ts";
import { schema, type Schema } from "./schema.ts";

const validate = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(schema);

/** Everything that is wrong with one layer, each with the place that says it. */
export const problemsOf = (layer: Layer): string[] => {
  validate(layer.value);
  const errors = (validate.errors ?? []).map((error) => problemOf(error, layer));
  return [...layer.problems, ...new Set(errors)];
};

const problemOf = (error: ErrorObject, layer: Layer): string => {
  const path = pathOf(error);
  const name = path.length === 0 ? "the settings" : path.join(".");
  return `${layer.whereIs(path)}: ${name} ${complaintOf(error)}`;
};

const pathOf = ({ instancePath, keyword, params }: ErrorObject): string[] => {
  const keys = instancePath.split("/").slice(1);
  const path = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return keyword === "additionalProperties" ? [...path, String(params.additionalProperty)] : path;
};

const complaintOf = (error: ErrorObject): string => {
  if (error.keyword === "additionalProperties") return unknownKey(error);
  return `is ${excerpt(error.data)}, expected ${expectation(error)}`;
};

const unknownKey = (error: ErrorObject): string => {
  const known = Object.keys((error.parentSchema as Schema).properties ?? {});
  const meant = nearMiss(String(error.params.additionalProperty), known);
  if (meant === undefined) return `is no setting; there are ${known.join(", ")}`;
  return `is no setting; did you mean ${[...pathOf(error).slice(0, -1), meant].join(".")}?`;
};

const expectation = ({ keyword, params, parentSchema }: ErrorObject): string => {
  const { description } = parentSchema as Schema;
  switch (keyword) {
    case "type":
      return `${String(params.type).replaceAll(",", " or ")} (${description})`;
    case "enum":
      return `one of ${(params.allowedValues as string[]).join(", ")} (${description})`;
    case "minimum":
      return `at least ${String(params.limit)} (${description})`;
    case "maximum":
      return `at most ${String(params.limit)} (${description})`;
    default:
      return description;
  }
};

const excerpt = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
};
