import { parseOperatorMemory } from "../../flink/memory-size.ts";
import type { Field } from "../../admission/field.ts";
import { isOperatorAtLeast } from "../../admission/operator-release.ts";
import type { Resource } from "../../admission/resource.ts";
import type { CoreSettings } from "../../admission/settings.ts";
import type { Component } from "./components.ts";

/** The memory of a process as the operator hands it to Flink, and where the author wrote it. */
export interface GivenMemory {
  readonly field: Field;
  readonly bytes: bigint;
}

/** Where the operator looks: a `resources` block beats `resource`, even if it says nothing of memory. */
const memoryField = (resource: Resource, block: string, settings: CoreSettings): Field | undefined => {
  const hasResources = isOperatorAtLeast(settings, "1.16") && !resource.field(block, "resources").isAbsent;
  if (!hasResources) return resource.field(block, "resource", "memory");
  return ["requests", "limits"]
    .map((side) => resource.field(block, "resources", side, "memory"))
    .find((field) => !field.isAbsent);
};

/** A quantity may be a number; of the older block, `resource/schema` reports one. */
const textOf = ({ path, text, value }: Field): string | undefined =>
  typeof value === "number" && path.includes("resources") ? String(value) : text;

/** Undefined where none is given or what is given does not parse, which `resource/quantities` reports. */
export const givenMemory = (
  resource: Resource,
  { block }: Component,
  settings: CoreSettings,
): GivenMemory | undefined => {
  const field = memoryField(resource, block, settings);
  const text = field === undefined ? undefined : textOf(field);
  const bytes = text === undefined ? undefined : parseOperatorMemory(text);
  return field === undefined || bytes === undefined || bytes === 0n ? undefined : { field, bytes };
};
