import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";

/**
 * The operator's default Flink configuration from a file (its Helm value `defaultConfiguration`): flat or nested keys,
 * each value the text that stands there, since Flink knows only text. Throws an Error that says what is wrong.
 */
export const readDefaultConfiguration = (file: string): Record<string, string> => {
  const document = parseDocument(readFileSync(file, "utf8"), { schema: "failsafe", prettyErrors: false });
  const [error] = document.errors;
  if (error) throw new Error(`is not YAML: ${error.message}`);
  const content: unknown = document.toJS();
  return content === null || content === "" ? {} : Object.fromEntries(entriesOf(content, ""));
};

const entriesOf = (value: unknown, key: string): [string, string][] => {
  if (typeof value === "string") {
    if (key === "") throw new Error("is text, expected keys with values");
    return [[key, value]];
  }
  if (value === null) return [];
  if (typeof value !== "object") throw new Error(`${key} is a ${typeof value}, expected text`);
  if (Array.isArray(value)) throw new Error(`${key || "it"} is a list, expected keys with values`);
  return Object.entries(value).flatMap(([name, child]) =>
    entriesOf(child, key === "" ? name : `${key}.${name}`),
  );
};
