import { isArray, isObject, property, type Json, type JsonObject } from "./json.ts";
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
}

/** RFC 6902; the only operations that Headgate ever sends. */
export interface PatchOperation {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: Json;
}

/** The operations for all edits in order; objects that are missing on the way are made first, each once. */
export const toJsonPatch = (object: JsonObject, edits: readonly Edit[]): PatchOperation[] => {
  const operations: PatchOperation[] = [];
  let current: JsonObject = object;
  for (const edit of edits) {
    operations.push(...parentsOf(current, edit), operationFor(current, edit));
    current = applyEdit(current, edit);
  }
  return operations;
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

const isContainer = (value: Json | undefined): boolean => isObject(value) || isArray(value);

/** The object as it is after all edits; the given one stays as it is. */
export const applyEdits = (object: JsonObject, edits: readonly Edit[]): JsonObject =>
  edits.reduce(applyEdit, object);

const applyEdit = (object: JsonObject, edit: Edit): JsonObject => {
  const [head, ...rest] = edit.path;
  if (head === undefined) return object;
  return withChild(object, head, rest, edit) as JsonObject;
};

const withChild = (parent: Json | undefined, head: string | number, rest: Path, edit: Edit): Json => {
  const [next, ...others] = rest;
  const child = property(parent, head);
  const value = next === undefined ? edit.value : withChild(child, next, others, edit);
  if (isArray(parent)) return parent.toSpliced(Number(head), 1, ...(value === undefined ? [] : [value]));
  return withProperty(isObject(parent) ? parent : {}, String(head), value);
};

/** By entries, never by assignment: a key named `__proto__` stays a key. */
const withProperty = (object: JsonObject, key: string, value: Json | undefined): JsonObject => {
  const entries = Object.entries(object);
  const index = entries.findIndex(([name]) => name === key);
  const replacement: [string, Json][] = value === undefined ? [] : [[key, value]];
  const position = index === -1 ? entries.length : index;
  return Object.fromEntries(entries.toSpliced(position, index === -1 ? 0 : 1, ...replacement));
};
