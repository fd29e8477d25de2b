import { option } from "./option.ts";

/** Flink's CheckpointingOptions, as in 1.20, on which the operator is built. */
export const checkpointDirectory = option(
  "execution.checkpointing.dir",
  "text",
  "state.checkpoints.dir",
  "state.backend.fs.checkpointdir",
);

export const savepointDirectory = option(
  "execution.checkpointing.savepoint-dir",
  "text",
  "state.savepoints.dir",
  "savepoints.state.backend.fs.dir",
);
