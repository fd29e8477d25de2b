/** The two sorts of processes that a cluster is made of, by their names in the spec and in messages. */
export const components = [
  { block: "jobManager", title: "JobManager" },
  { block: "taskManager", title: "TaskManager" },
] as const;

export type Component = (typeof components)[number];
