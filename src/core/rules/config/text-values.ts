import { isSecret } from "../../flink/sensitive-keys.ts";
import type { Violation } from "../../admission/finding.ts";
import { isArray, isObject, quote, type Json } from "../../admission/json.ts";
import { valueAt } from "../../admission/path.ts";
import type { Resource } from "../../admission/resource.ts";

const describe = (key: string, value: Json): string => {
  if (isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  return isSecret(key, String(value)) ? `a ${typeof value}` : quote(value);
};

const remedyFor = (value: Json): string => {
  if (isArray(value)) return "write the whole list as one text: its items are joined with semicolons";
  return isObject(value) ? "join the keys with dots and quote the values" : "quote it";
};

/**
 * Values other than texts, for the CRDs before release 1.13, where flinkConfiguration is a map of texts: the API server
 * refuses the resource. An operator that gets to see it reads numbers and switches as texts all the same.
 */
export const checkTextValues = (
  { object, configurationPath }: Resource,
  operatorVersion: string,
): Violation[] => {
  const map = valueAt(object, configurationPath);
  return Object.entries(isObject(map) ? map : {})
    .filter(([, value]) => typeof value !== "string" && value !== null)
    .map(([key, value]) => {
      const violation = {
        path: [...configurationPath, key],
        message: `is ${describe(key, value)}, expected text: the CRD of operator ${operatorVersion} knows nothing else`,
        remedy: remedyFor(value),
      };
      return isObject(value) || isArray(value) ? violation : { ...violation, beyondOperator: true };
    });
};
