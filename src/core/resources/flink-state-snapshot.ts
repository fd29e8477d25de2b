import { Field } from "../admission/field.ts";
import type { JsonObject } from "../admission/json.ts";
import type { LifecycleState } from "../admission/resource.ts";
import type { Adapter } from "./adapter.ts";

const states: Record<string, LifecycleState> = {
  TRIGGER_PENDING: "starting",
  IN_PROGRESS: "running",
  COMPLETED: "terminal",
  ABANDONED: "terminal",
  FAILED: "failed",
};

const state = (object: JsonObject): LifecycleState =>
  states[new Field(object, ["status", "state"]).text ?? ""] ?? "absent";

/** A snapshot is taken once: no change of its spec restarts anything. */
export const flinkStateSnapshot: Adapter = {
  kind: "FlinkStateSnapshot",
  specPath: ["spec"],
  switchPaths: [],
  version: () => undefined,
  mode: () => "none",
  state,
  lastReconciledText: () => undefined,
  changeClass: () => "ignore",
};
