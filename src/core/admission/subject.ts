import type { Configuration } from "../flink/configuration.ts";
import type { FlinkVersion } from "../flink/version.ts";
import type { Edit } from "./edit.ts";
import type { JsonObject } from "./json.ts";
import type { Request } from "./request.ts";
import type { Change, LifecycleState, Resource } from "./resource.ts";
import type { CoreSettings } from "./settings.ts";
import type { Lookup, World } from "./world.ts";

/** What the controller deployed last, from the stored status; only the API server's copy of it is trusted. */
export type LastReconciled =
  | { readonly state: "absent" }
  | { readonly state: "malformed"; readonly message: string }
  | { readonly state: "present"; readonly resource: Resource };

/** The decoded resource under review with all that rules and injectors ask about it. */
export interface Subject {
  readonly request: Request;
  readonly resource: Resource;
  /** The stored resource, on UPDATE. */
  readonly old: Resource | undefined;
  /** Operator defaults, overlaid by the session cluster's (for a session job), overlaid by the resource's own. */
  readonly effective: Configuration;
  /** Of the stored resource (on DELETE the one to be deleted): `absent` on CREATE, whatever the object says. */
  readonly state: LifecycleState;
  readonly lastReconciled: LastReconciled;
  /** The session cluster that a session job names, the job that a snapshot names. */
  readonly target: Lookup<JsonObject> | undefined;
  /** Of the Flink that reads the configuration: the resource's own, for a session job its cluster's if that is known. */
  readonly flinkVersion: FlinkVersion | undefined;
  /** From the stored resource to this one; empty on CREATE. */
  readonly changes: readonly Change[];
}

/** What a decision may use besides its subject. */
export interface Context {
  readonly world: World;
  readonly settings: CoreSettings;
  /**
   * Set for resources in files: something may still fill in `${…}` and `{{…}}`, which in a cluster nothing does any more,
   * and the author is at it, so advice that can wait is given here.
   */
  readonly inFile?: boolean;
}

/** An injector of ours that threw. */
export interface InjectionError {
  readonly injector: string;
  readonly error: unknown;
}

/** What injection has done or left, for the `inject/*` rules. */
export interface InjectionOutcome {
  /** Edits that would still be made to the resource as it stands. */
  readonly pending: readonly Edit[];
  /** Edits held back so as not to restart what runs. */
  readonly withheld: readonly Edit[];
  /** Injectors that need a name which the API server only generates later. */
  readonly nameless: readonly string[];
  readonly errors: readonly InjectionError[];
}
