import type { Configuration, Entry, ShapeProblem } from "../flink/configuration.ts";
import type { FlinkVersion } from "../flink/version.ts";
import type { Field } from "./field.ts";
import type { JsonObject } from "./json.ts";
import type { Kind } from "./kind.ts";
import type { Metadata } from "./metadata.ts";
import type { Path } from "./path.ts";

/** What a stored resource is doing, as its controller reports it in `status`. */
export type LifecycleState =
  "absent" | "starting" | "running" | "stopping" | "suspended" | "failed" | "terminal";

/**
 * How far a change reaches in a running cluster (the operator's DiffType): `ignore` touches nothing, `scale` is done in
 * place, `upgrade` suspends and starts anew, `redeploy` starts anew from another savepoint.
 */
export const changeClasses = ["none", "ignore", "scale", "upgrade", "redeploy"] as const;
export type ChangeClass = (typeof changeClasses)[number];

export const isBelowUpgrade = (changeClass: ChangeClass): boolean =>
  changeClasses.indexOf(changeClass) < changeClasses.indexOf("upgrade");

export interface Change {
  readonly path: Path;
  readonly class: ChangeClass;
}

/** A switch annotation, where it is read. */
export interface Switch {
  readonly path: Path;
  readonly value: string | undefined;
}

/** One Kubernetes object seen through its kind's adapter. */
export interface Resource {
  readonly kind: Kind;
  readonly object: JsonObject;
  readonly metadata: Metadata;
  /** Where the spec of the cluster, job or snapshot is: `spec`, for blue/green `spec.template.spec`. */
  readonly specPath: Path;
  readonly configurationPath: Path;
  /** The resource's own flinkConfiguration, flattened. */
  readonly configuration: Configuration;
  readonly configurationProblems: readonly ShapeProblem[];
  /** Entries of its own that say the same key as another of its own, and lose. */
  readonly overriddenEntries: readonly Entry[];
  readonly version: FlinkVersion | undefined;
  /** A cluster with a job of its own, one that waits for jobs, or neither (session jobs, snapshots). */
  readonly mode: "application" | "session" | "none";
  /** A value of the spec, by path below `specPath`. */
  field(...segments: (string | number)[]): Field;
  /** A value anywhere, by path from the root. */
  at(...segments: (string | number)[]): Field;
  /** Undefined where the kind has no switches. */
  switch(annotation: string): Switch | undefined;
}

/** Where an effective value was written: the user's own key, or the configuration as a whole for an inherited one. */
export const entryPath = (resource: Resource, entry: Entry | undefined): Path =>
  entry?.origin === "resource"
    ? [...resource.configurationPath, ...entry.segments]
    : resource.configurationPath;
