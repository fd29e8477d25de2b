import type { Json, JsonObject } from "../../core/index.ts";

type Picks = Readonly<Record<string, true | Readonly<Record<string, true>>>>;

/** All that the kinds' adapters and the rules read of a status. */
const statusParts: Picks = {
  lifecycleState: true,
  jobManagerDeploymentStatus: true,
  state: true,
  blueGreenState: true,
  resultTimestamp: true,
  jobStatus: { state: true, startTime: true, savepointInfo: true },
  reconciliationStatus: { lastReconciledSpec: true },
};

const metadataParts: Picks = {
  name: true,
  namespace: true,
  uid: true,
  resourceVersion: true,
  labels: true,
  annotations: true,
  deletionTimestamp: true,
  ownerReferences: true,
};

/** The whole manifest once more, which nobody reads of an object that is only looked up. */
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/**
 * The parts of an object that decisions about others read, frozen, as many reviews share them. The API server leaves
 * apiVersion and kind out of the items of its own lists.
 */
export const trim = (object: JsonObject, apiVersion: string, kind: string): JsonObject => {
  const metadata = pick(object.metadata, metadataParts);
  const annotations = without(metadata.annotations, lastApplied);
  return freeze({
    apiVersion,
    kind,
    metadata: annotations === undefined ? metadata : { ...metadata, annotations },
    ...(object.spec !== undefined && { spec: object.spec }),
    ...(isObject(object.status) && { status: pick(object.status, statusParts) }),
  });
};

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const pick = (value: Json | undefined, picks: Picks): JsonObject => {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(picks).flatMap(([key, inner]): [string, Json][] => {
      const part = value[key];
      if (part === undefined) return [];
      return [[key, inner === true || !isObject(part) ? part : pick(part, inner)]];
    }),
  );
};

const without = (value: Json | undefined, name: string): JsonObject | undefined => {
  if (!isObject(value) || value[name] === undefined) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
};

/** Without recursion: how deep an object nests is up to whoever wrote it. */
const freeze = (object: JsonObject): JsonObject => {
  const rest: Json[] = [object];
  for (let part = rest.pop(); part !== undefined; part = rest.pop()) {
    if (typeof part === "object" && part !== null) rest.push(...Object.values<Json>(Object.freeze(part)));
  }
  return object;
};
