import { isOwned } from "../admission/field-ownership.ts";
import type { Proposal } from "../admission/injector.ts";
import type { Path } from "../admission/path.ts";
import type { Resource } from "../admission/resource.ts";

/** A new key is added flat beside whatever form the user chose, and its value is always text. */
export const keyPath = (resource: Resource, key: string): Path => [...resource.configurationPath, key];

export const setKey = (resource: Resource, key: string, value: string, reason: string): Proposal => ({
  path: keyPath(resource, key),
  value,
  reason,
  required: true,
});

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
