import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { applyEdits, formatPath, toJsonPatch, type JsonObject } from "../core/index.ts";
import { nameOf } from "./creation.ts";
import { paintDiff } from "./paint-diff.ts";
import type { MutatedDocument, MutatedFile } from "./mutate-files.ts";

export type MutationFormat = "diff" | "yaml" | "json" | "patch";

type Formatter = (files: readonly MutatedFile[], options: { readonly colour: boolean }) => string;

/** A unified diff that `patch -p1` takes. */
const diff: Formatter = (files, { colour }) =>
  files
    .filter(({ before, after }) => before !== after)
    .map(diffOf)
    .map((text) => (colour ? paintDiff(text) : text))
    .join("");

const diffOf = ({ name, before, after }: MutatedFile): string => {
  const path = name.startsWith("/") ? name : `/${name}`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a${path}`, `b${path}`, before, after, undefined, undefined, options);
};

/** The files as one stream, with all that is in them. */
const yaml: Formatter = (files) =>
  files.map(({ after }) => (after.endsWith("\n") ? after : `${after}\n`)).join("---\n");

/** The object, or a List of all of them, as `kubectl get -o json` has it. */
const json: Formatter = (files) => {
  const objects = files.flatMap(objectsOf);
  const [only] = objects;
  const content = objects.length === 1 && only ? only : { apiVersion: "v1", kind: "List", items: objects };
  return `${JSON.stringify(content, null, 2)}\n`;
};

const objectsOf = ({ documents, mutated }: MutatedFile): JsonObject[] => {
  const edits = new Map(mutated.map(({ document, edits: own }) => [document, own]));
  return documents.map((document) => applyEdits(document.object, edits.get(document) ?? []));
};

/** For each resource with anything to inject the JSON Patch (RFC 6902) and the reason of each edit. */
const patch: Formatter = (files) => {
  const patches = files.flatMap(({ name, mutated }) =>
    mutated.filter(({ edits }) => edits.length > 0).map((document) => patchOf(name, document)),
  );
  return `${JSON.stringify(patches, null, 2)}\n`;
};

const patchOf = (
  file: string,
  { kind, document: { line, object }, verdict, edits }: MutatedDocument,
): unknown => ({
  file,
  line,
  kind,
  namespace: verdict.request.namespace,
  name: nameOf(object),
  patch: toJsonPatch(object, edits),
  edits: edits.map(({ path, injector, reason }) => ({ path: formatPath(path), injector, reason })),
});

export const mutationFormats: Record<MutationFormat, Formatter> = { diff, yaml, json, patch };
