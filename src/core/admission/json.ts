/** JSON as it comes from outside: nothing about it is known yet. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isArray = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** An own property only: `__proto__` and `constructor` in the input are names like any other. */
export const property = (value: unknown, key: string | number): Json | undefined => {
  if (isArray(value)) return typeof key === "number" ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

export const isSame = (left: Json | undefined, right: Json | undefined): boolean => {
  if (left === right) return true;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  }
  return isObject(left) && isObject(right) && hasSameEntries(left, right);
};

const hasSameEntries = (left: JsonObject, right: JsonObject): boolean => {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
};

/** Short enough for a message, whatever was found. */
export const quote = (value: unknown, limit = 80): string => {
  // only what is shown is written out: values can be megabytes
  const shown = typeof value === "string" ? value.slice(0, limit) : value;
  const text = shown === undefined ? "nothing" : JSON.stringify(shown);
  if (text.length <= limit) return text;
  return text.startsWith('"') ? `${text.slice(0, limit - 2)}…"` : `${text.slice(0, limit - 1)}…`;
};
