import type { Json, JsonObject } from "../../admission/json.ts";
import type { Kind } from "../../admission/kind.ts";
import { isArray } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import * as validators from "./validators.generated.ts";

/** One place where an object's structure differs from its kind's. */
export interface SchemaProblem {
  readonly path: Path;
  readonly value: Json | undefined;
  /** The types or the values that are expected there; for an unknown field those that there are. */
  readonly expected: readonly string[];
  readonly problem: "type" | "value" | "unknown-field";
}

/** The part of ajv's ErrorObject (verbose) that is read here. */
interface AjvError {
  readonly keyword: string;
  readonly data: unknown;
  readonly instancePath: string;
  readonly params: { readonly additionalProperty?: string };
  readonly schema: unknown;
  readonly parentSchema: { readonly properties?: object };
}

type Validator = ((object: unknown) => boolean) & { errors?: AjvError[] | null };

export interface SchemaProblems {
  readonly problems: readonly SchemaProblem[];
  /** How many more there are. */
  readonly unsaid: number;
}

/** Of each sort: an object can be wrong in half a million places, and nobody reads more. */
const maxProblems = 100;

export const checkSchema = (kind: Kind, object: JsonObject): SchemaProblems => {
  const validate = validators[kind] as Validator;
  if (validate(object)) return { problems: [], unsaid: 0 };
  const errors = (validate.errors ?? []).filter((error) => !isPruned(error));
  const wrong = errors.filter((error) => !isUnknownField(error)).slice(0, maxProblems);
  const unknown = errors.filter(isUnknownField).slice(0, maxProblems);
  const problems = [...wrong, ...unknown].map((error) => problemOf(error, object));
  return { problems, unsaid: errors.length - problems.length };
};

/** The API server takes out what is null where a type is expected, before any webhook sees it; in a list it does not. */
const isPruned = ({ data, keyword, instancePath }: AjvError): boolean =>
  data === null && keyword !== "additionalProperties" && !/\/\d+$/.test(instancePath);

const isUnknownField = ({ params }: AjvError): boolean => params.additionalProperty !== undefined;

const problemOf = (error: AjvError, object: JsonObject): SchemaProblem => {
  const parent = pathOf(error.instancePath, object);
  const unknown = error.params.additionalProperty;
  const path = unknown === undefined ? parent : [...parent, unknown];
  const value = valueAt(object, path);
  if (unknown !== undefined) {
    return {
      path,
      value,
      expected: Object.keys(error.parentSchema.properties ?? {}),
      problem: "unknown-field",
    };
  }
  if (error.keyword === "maximum" || error.keyword === "minimum") {
    return { path, value, expected: ["a whole number of at most 32 bits"], problem: "type" };
  }
  const expected = [error.schema].flat().map(String);
  return { path, value, expected, problem: error.keyword === "enum" ? "value" : "type" };
};

/** A JSON pointer does not tell a list's index from a key; the object does. */
const pathOf = (pointer: string, object: JsonObject): Path =>
  pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<Path>((path, token) => [...path, isArray(valueAt(object, path)) ? Number(token) : token], []);
