import { isSensitiveKey, mentionsSecret } from "../flink/sensitive-keys.ts";
import { quote, type Json } from "./json.ts";
import type { Path } from "./path.ts";

/** Whether a line of a file must not be shown: it may hold the secret itself, or, between braces, a neighbour's. */
export const isSecretPlace = (path: Path, line: string): boolean => {
  const start = path.indexOf("flinkConfiguration") + 1;
  return mentionsSecret(line) || (start > 0 && isSensitiveKey(path.slice(start).join(".")));
};

/** The value at a path as a message shows it. */
export const quoteAt = (path: Path, value: Json): string =>
  isSecretPlace(path, typeof value === "string" ? value : JSON.stringify(value))
    ? "a hidden value"
    : quote(value);
