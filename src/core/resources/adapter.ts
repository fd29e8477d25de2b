import type { FlinkVersion } from "../flink/version.ts";
import type { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { Kind } from "../admission/kind.ts";
import type { Path } from "../admission/path.ts";
import type { ChangeClass, LifecycleState, Resource } from "../admission/resource.ts";

/** Reads a value below the spec. */
export type SpecReader = (...segments: (string | number)[]) => Field;

/** What one kind knows of itself: where its parts are, what state it is in, how far a change reaches. */
export interface Adapter {
  readonly kind: Kind;
  readonly specPath: Path;
  /** Where switch annotations may stand, the deciding place first; none where the kind has no switches. */
  readonly switchPaths: readonly Path[];
  /** Where the `scale` subresource writes, if there is one (`specReplicasPath` of the CRD). */
  readonly replicasPath?: Path;
  version(spec: SpecReader): FlinkVersion | undefined;
  mode(spec: SpecReader): Resource["mode"];
  /** From the stored object's status. */
  state(object: JsonObject): LifecycleState;
  /** The text under which the controller keeps the spec that it deployed last, if it does. */
  lastReconciledText(object: JsonObject): Field | undefined;
  /** For a changed value outside the configuration, by its path below the spec. */
  changeClass(segments: Path, resources: { old: Resource; new: Resource }): ChangeClass;
}
