import { expect, it } from "vitest";
import { parseDottedVersion } from "../version.ts";
import { comesWith, goesWith } from "./neighbour-lines.ts";

const version = (text: string) => parseDottedVersion(text) ?? expect.fail(text);

it.each([
  ["1.19", "execution.checkpointing.dir", "1.20"],
  ["1.20", "execution.checkpointing.dir", undefined],
  ["2.4", "execution.checkpointing.dir", undefined],
  ["1.19", "jobmanager.heap.size", undefined],
  ["1.19", "kafka.topic", undefined],
])("in %s: %s comes with %s", (line, key, expected) => {
  expect(comesWith(key, version(line))).toBe(expected);
});

it.each([
  ["1.20", "state.backend.rocksdb.checkpointdir", "2.0"],
  ["1.19", "state.backend.rocksdb.checkpointdir", undefined],
  ["1.20", "state.checkpoints.dir", undefined],
  ["2.3", "state.checkpoints.dir", undefined],
  ["2.4", "state.checkpoints.dir", undefined],
])("after %s: %s goes with %s", (line, key, expected) => {
  expect(goesWith(key, version(line))).toBe(expected);
});
