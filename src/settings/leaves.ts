import type { Json } from "../core/index.ts";
import { schema, type Schema } from "./schema.ts";

/** A single setting that an environment variable or a flag can give. */
export interface Leaf {
  readonly path: readonly string[];
  /** `HEADGATE_ADMISSION_PORT` */
  readonly variable: string;
  /** `--admission-port` */
  readonly flag: string;
  readonly type: string;
  readonly description: string;
  /** All values that it can have, where they are few. */
  readonly values: readonly string[] | undefined;
}

const leavesOf = (
  { properties, type, description, enum: values }: Schema,
  path: readonly string[],
): Leaf[] => {
  if (properties !== undefined) {
    return Object.entries(properties).flatMap(([key, child]) => leavesOf(child, [...path, key]));
  }
  if (typeof type !== "string" || type === "object") return [];
  const words = path.flatMap((key) => key.split(/(?=[A-Z])/)).map((word) => word.toLowerCase());
  const variable = `HEADGATE_${words.join("_").toUpperCase()}`;
  return [{ path, variable, flag: `--${words.join("-")}`, type, description, values }];
};

/** All settings but maps, which only a file can hold. */
export const leaves: readonly Leaf[] = leavesOf(schema, []);

/** The value that a text stands for; where it stands for none, the text itself, for the schema to refuse. */
export const readLeaf = ({ type }: Leaf, text: string): Json => {
  if (type === "array") {
    return text
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
  }
  const isNumber = type !== "string" && /^[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text);
  return isNumber ? Number(text) : text;
};
