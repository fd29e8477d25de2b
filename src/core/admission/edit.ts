import { Draft } from "./draft.ts";
import { isArray, isObject, type Json, type JsonObject } from "./json.ts";
import { jsonPointer, valueAt, type Path } from "./path.ts";

/**
 * One change that an injector makes, with its reason. Edits are the JSON Patch: nothing is found by comparing.
 * `value: undefined` removes what is there.
 */
export interface Edit {
  readonly path: Path;
  readonly value: Json | undefined;
  readonly injector: string;
  readonly reason: string;
  /** A resource that lacks it must not be admitted: the mutating stage was skipped or undone. */
  readonly required: boolean;
  /** Takes out what was injected before, because its switch is off now. */
  readonly withdraws: boolean;
  /** Takes out what was injected before, because the author writes it in another way now. */
  readonly yields?: true;
}

/** RFC 6902; the only operations that Headgate ever sends. */
export interface PatchOperation {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: Json;
}

/** The operations for all edits in order; objects that are missing on the way are made first, each once. */
export const toJsonPatch = (object: JsonObject, edits: readonly Edit[]): PatchOperation[] => {
  const draft = new Draft(object);
  return edits.flatMap((edit) => {
    const operations = [...parentsOf(draft.root, edit), operationFor(draft.root, edit)];
    draft.apply(edit);
    return operations;
  });
};

const parentsOf = (object: JsonObject, edit: Edit): PatchOperation[] =>
  edit.path
    .slice(0, -1)
    .map((_, index) => edit.path.slice(0, index + 1))
    .filter((path) => !isContainer(valueAt(object, path)))
    .map((path) => ({ op: "add", path: jsonPointer(path), value: {} }));

const operationFor = (object: JsonObject, edit: Edit): PatchOperation => {
  const path = jsonPointer(edit.path);
  if (edit.value === undefined) return { op: "remove", path };
  const op = valueAt(object, edit.path) === undefined ? "add" : "replace";
  return { op, path, value: edit.value };
};

/** The object as it is after all edits; the given one stays as it is. */
export const applyEdits = (
  object: JsonObject,
  edits: readonly Pick<Edit, "path" | "value">[],
): JsonObject => {
  const draft = new Draft(object);
  for (const edit of edits) draft.apply(edit);
  return draft.root;
};

const isContainer = (value: Json | undefined): value is JsonObject | readonly Json[] =>
  isObject(value) || isArray(value);
