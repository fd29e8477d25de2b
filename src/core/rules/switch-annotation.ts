import type { Field } from "../admission/field.ts";
import type { Violation } from "../admission/finding.ts";
import { quote } from "../admission/json.ts";
import type { Resource } from "../admission/resource.ts";
import { adapters } from "../resources/adapters.ts";

/** The annotation in every place where the kind may carry it. */
export const switches = (resource: Resource, annotation: string): Field[] =>
  adapters[resource.kind].switchPaths.map((path) => resource.at(...path, annotation));

/** Where the annotation says neither "true" nor "false". */
export const undecidedSwitches = (resource: Resource, annotation: string): Violation[] =>
  switches(resource, annotation)
    .filter(({ text }) => text !== undefined && text !== "true" && text !== "false")
    .map(({ path, text }) => ({ path, message: `is ${quote(text)}, expected "true" or "false"` }));
