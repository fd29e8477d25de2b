import type { Entry } from "../../flink/configuration.ts";
import { isSecret, isSensitiveKey } from "../../flink/sensitive-keys.ts";
import type { Fix } from "../../admission/fix.ts";
import { isObject } from "../../admission/json.ts";
import { valueAt, type Path } from "../../admission/path.ts";
import { entryPath, type Resource } from "../../admission/resource.ts";

/**
 * Gives the author's own entry another key, flat or within the objects in which it stands if the new key fits there.
 * Nothing where that key is set already: then it is not certain which value is meant. Nor for a secret, which a report
 * would show in its fix.
 */
export const renameKey = (resource: Resource, entry: Entry, key: string): Fix | undefined => {
  if (resource.configuration.entry(key) !== undefined || entry.origin !== "resource") return undefined;
  const value = valueAt(resource.object, entryPath(resource, entry));
  if (value === undefined || isSensitiveKey(key) || isSecret(entry.key, entry.value)) return undefined;
  const parents = entry.segments.slice(0, -1);
  const prefix = parents.map((parent) => `${parent}.`).join("");
  const staysInside = key.startsWith(prefix);
  const segments = staysInside ? [...parents, key.slice(prefix.length)] : [key];
  const path = [...resource.configurationPath, ...segments];
  if (valueAt(resource.object, path) !== undefined) return undefined; // an object with further keys
  const former = staysInside
    ? [{ path: entryPath(resource, entry), value: undefined }]
    : removeKey(resource, entry);
  return [{ path, value }, ...former];
};

/** Takes out the author's own entry, and no empty object stays behind. */
export const removeKey = (resource: Resource, entry: Entry): Fix => [
  { path: outermostSingle(resource, entry), value: undefined },
];

/** The entry, or the outermost of the objects around it that holds nothing else. */
const outermostSingle = ({ object, configurationPath }: Resource, { segments }: Entry): Path => {
  const around = segments.map((_, depth) => [...configurationPath, ...segments.slice(0, depth)]);
  const shared = around.findLastIndex((path, depth) => depth === 0 || !isSingle(valueAt(object, path)));
  return [...configurationPath, ...segments.slice(0, shared + 1)];
};

const isSingle = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 1;
