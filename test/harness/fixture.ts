import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import {
  defaultCoreSettings,
  documentWorld,
  kindOf,
  type Context,
  type CoreSettings,
  type Json,
  type JsonObject,
  type Operation,
  type Request,
} from "../../src/core/index.ts";

/** One request with the world it happens in. */
export interface Fixture {
  readonly request: Request;
  readonly context: Context;
  /** The mutating webhook was skipped, or what it did was undone. */
  readonly isUnmutated: boolean;
}

interface Envelope {
  readonly operation?: Operation;
  readonly old?: JsonObject;
  readonly object?: JsonObject;
  readonly world?: readonly JsonObject[];
  readonly settings?: JsonObject;
  readonly user?: string;
  readonly withoutMutation?: boolean;
  /** The resource stands in a file, as for `headgate check`. */
  readonly inFile?: boolean;
}

/** A YAML stream (the resource, then its world), or one document with the envelope's keys. */
export const readFixture = (file: string): Fixture => {
  const documents = parseAllDocuments(readFileSync(file, "utf8"), { version: "1.1" }).map(
    (document) => document.toJS() as JsonObject,
  );
  const [first, ...others] = documents;
  if (first === undefined) throw new Error(`${file}: empty fixture`);
  const isPlain = "apiVersion" in first || "kind" in first;
  return isPlain ? fixture({ object: first, world: others }) : fixture(first);
};

const fixture = (envelope: Envelope): Fixture => {
  const { operation, old, object, world = [], settings = {}, user } = envelope;
  return {
    request: requestFor(operation ?? (old ? "UPDATE" : "CREATE"), object, old, user),
    context: {
      world: documentWorld(world, { complete: true, namespace: "default" }),
      // plain data, though TypeScript gives interfaces no index signature
      settings: merge(defaultCoreSettings as unknown as JsonObject, settings) as unknown as CoreSettings,
      inFile: envelope.inFile ?? false,
    },
    isUnmutated: envelope.withoutMutation ?? false,
  };
};

export const requestFor = (
  operation: Operation,
  object: JsonObject | undefined,
  oldObject?: JsonObject,
  user = "alice",
): Request => {
  const subject = object ?? oldObject ?? {};
  const [group = "", version = ""] = text(subject.apiVersion).split("/");
  const metadata = (subject.metadata ?? {}) as JsonObject;
  return {
    uid: "00000000-0000-0000-0000-000000000000",
    operation,
    group,
    version,
    kindName: text(subject.kind),
    kind: kindOf(group, text(subject.kind)),
    subResource: "",
    namespace: text(metadata.namespace) || "default",
    name: text(metadata.name),
    user: { name: user, groups: [] },
    dryRun: false,
    object,
    oldObject,
  };
};

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");

const merge = (base: JsonObject, over: JsonObject): JsonObject =>
  Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
      const [left, right] = [base[key], over[key]];
      const deep = isMap(left) && isMap(right) && key !== "defaultConfiguration";
      return [key, deep ? merge(left, right) : (right ?? left)];
    }),
  ) as JsonObject;

const isMap = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
