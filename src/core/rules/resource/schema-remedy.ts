import { isArray, isObject, isSame } from "../../admission/json.ts";
import { formatPath, type Path } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";
import type { SchemaProblem } from "../../resources/schema/check-schema.ts";
import { operatorClusters } from "../clusters.ts";
import { components } from "./components.ts";

const isScalar = (value: SchemaProblem["value"]): boolean => !isObject(value) && !isArray(value);

const wrong: Record<string, string> = {
  array: "make a list of it, even of one item",
  boolean: "write true or false without quotes",
  integer: "write a whole number without quotes",
  number: "write a number without quotes",
  object: "write fields with values below it",
  string: "write one text",
};

/** What to do about a value of another type, or about none of those that there are. */
export const remedyFor = ({ problem, value, expected }: SchemaProblem): string => {
  if (problem === "value") return "write one of them";
  if (expected.includes("string") && isScalar(value)) return "quote it";
  return wrong[expected[0] ?? ""] ?? "write one of these";
};

const sizes = ["memory", "cpu", "ephemeralStorage"];

/** Directly below the spec, a key with dots is one of Flink's. */
const isFlinkKey = (path: Path, { kind, specPath }: Resource): boolean =>
  kind !== "FlinkStateSnapshot" &&
  path.length === specPath.length + 1 &&
  String(path.at(-1)).includes(".") &&
  isSame(path.slice(0, -1), specPath);

/** The sizes stand in a block of their own: `jobManager.resource.memory`. */
const isSize = (path: Path, { kind, specPath }: Resource): boolean =>
  operatorClusters.includes(kind) &&
  sizes.includes(String(path.at(-1))) &&
  components.some(({ block }) => isSame(path.slice(0, -1), [...specPath, block]));

export const remedyForUnknown = ({ path }: SchemaProblem, resource: Resource): string => {
  if (isFlinkKey(path, resource)) return `move it below ${formatPath(resource.configurationPath)}`;
  if (!isSize(path, resource)) return "take it out, or correct its name or its place";
  return `move it to ${formatPath([...path.slice(0, -1), "resource", ...path.slice(-1)])}`;
};
