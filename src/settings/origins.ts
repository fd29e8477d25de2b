import { formatPath, isSensitiveKey, type Json } from "../core/index.ts";
import type { Layer } from "./layer.ts";

/** Which source a setting's value comes from. */
export type OriginKind = "default" | "file" | "environment" | "flag";

export interface NamedLayer extends Layer {
  readonly origin: Exclude<OriginKind, "default">;
}

/** One setting that holds, and why it is this one. */
export interface DescribedSetting {
  /** As people write it: `admission.port`, `operator.defaultConfiguration["parallelism.default"]`. */
  readonly path: string;
  /** `hidden` in the place of what must not be shown. */
  readonly value: Json;
  readonly origin: OriginKind;
  /** The file with its line, the variable or the flag; empty for a default. */
  readonly where: string;
}

/** What is shown instead of the value of a key that Flink holds for sensitive, as Flink itself does. */
export const hidden = "******";

type Given = readonly [path: readonly string[], value: Json];

/** Every setting of the document, with the uppermost layer that gives it. */
export const describe = (document: Json, layers: readonly NamedLayer[]): DescribedSetting[] =>
  settingsIn(document, []).map(([path, value]) => {
    const layer = layers.findLast((candidate) => gives(candidate.value, path));
    return {
      path: formatPath(path),
      value: isSecret(path) ? hidden : value,
      origin: layer?.origin ?? "default",
      where: layer?.whereIs(path) ?? "",
    };
  });

/** Of our own settings none is a secret; of the operator's default Flink configuration any may be. */
const isSecret = (path: readonly string[]): boolean => {
  const start = path.indexOf("defaultConfiguration") + 1;
  return start > 0 && isSensitiveKey(path.slice(start).join("."));
};

/** A list is one setting, as layers replace it as a whole. */
const settingsIn = (value: Json, path: readonly string[]): Given[] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries<Json>(value).flatMap(([key, child]) => settingsIn(child, [...path, key]));
};

const gives = (value: Json, path: readonly string[]): boolean => {
  let part: unknown = value;
  for (const key of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, key)) return false;
    part = (part as Readonly<Record<string, unknown>>)[key];
  }
  return true;
};
