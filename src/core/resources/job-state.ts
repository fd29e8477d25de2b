import type { LifecycleState } from "../admission/resource.ts";

const states: Record<string, LifecycleState> = {
  RUNNING: "running",
  FAILED: "failed",
  FINISHED: "terminal",
  CANCELED: "terminal",
  CANCELLING: "stopping",
  SUSPENDED: "suspended",
};

/** From Flink's JobStatus as the operator reports it; what is on its way (CREATED, RESTARTING, …) is starting. */
export const jobState = (status: string): LifecycleState => states[status] ?? "starting";
