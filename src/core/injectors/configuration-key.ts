import type { Option } from "../flink/option.ts";
import { isOwned } from "../admission/field-ownership.ts";
import type { Proposal } from "../admission/injector.ts";
import { isObject, type Json } from "../admission/json.ts";
import { valueAt, type Path } from "../admission/path.ts";
import type { Resource } from "../admission/resource.ts";
import type { Subject } from "../admission/subject.ts";

/** A new key is added flat beside whatever form the user chose, and its value is always text. */
export const keyPath = (resource: Resource, key: string): Path => [...resource.configurationPath, key];

export const setKey = (resource: Resource, key: string, value: string, reason: string): Proposal => ({
  path: keyPath(resource, key),
  value,
  reason,
  required: true,
});

/**
 * What to set for an option that the resource does not have itself: what it was injected with, whatever the settings
 * say today, or else the wanted value where nothing is inherited either.
 */
export const missingValue = (
  { resource, old, effective }: Subject,
  option: Option,
  wanted: string | undefined,
): string | undefined => {
  if (resource.configuration.get(option)) return undefined;
  const stored = old?.configuration.entry(option.key);
  const path = keyPath(resource, option.key);
  if (old && stored?.segments.length === 1 && !isOwned(old.metadata, path)) return stored.value;
  return effective.get(option) ? undefined : wanted;
};

/**
 * Whether the key still stands exactly as it was injected: flat, with the derived value, and written by nobody else.
 * Without any record of field managers only `assumeInjected` can tell.
 */
export const isAsInjected = (
  resource: Resource,
  [key, value]: readonly [string, string],
  assumeInjected: boolean,
): boolean => {
  const entry = resource.configuration.entry(key);
  if (entry?.value !== value || entry.segments.length !== 1) return false;
  const isRecorded = resource.metadata.managedFields !== undefined;
  return (isRecorded || assumeInjected) && !isOwned(resource.metadata, keyPath(resource, key));
};

/**
 * Takes an injected key out of the way of the author's own, newly written nested or under another name: the flat key
 * and the current name would win, and an explicit value is the author's to decide.
 */
export const yieldToAuthor = ({ resource, old }: Subject, option: Option): Proposal[] => {
  const path = keyPath(resource, option.key);
  const isInjected =
    old !== undefined &&
    valueAt(resource.object, path) !== undefined &&
    valueAt(old.object, path) !== undefined &&
    resource.metadata.managedFields !== undefined &&
    !isOwned(resource.metadata, path);
  if (!isInjected || formsOf(resource, option) <= formsOf(old, option)) return [];
  const reason = "the author writes this option in another way now";
  return [{ path, value: undefined, reason, required: true, yields: true }];
};

/** In how many ways the option is written. */
const formsOf = (resource: Resource, { key, aliases }: Option): number =>
  [key, ...aliases].reduce(
    (count, name) => count + spellingsOf(valueAt(resource.object, resource.configurationPath), name),
    0,
  );

/** Nested and flat parts mix freely: `a.b.c`, `a: {b.c: …}`, `a.b: {c: …}`. */
const spellingsOf = (map: Json | undefined, key: string): number => {
  if (!isObject(map)) return 0;
  const nested = Object.keys(map).filter((name) => key.startsWith(`${name}.`));
  const own = Object.hasOwn(map, key) ? 1 : 0;
  return nested.reduce((count, name) => count + spellingsOf(map[name], key.slice(name.length + 1)), own);
};
