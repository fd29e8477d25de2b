import { expect, it } from "vitest";
import { namespaceOf } from "./namespaces.ts";

it.each([
  ["taskmanager.memory.what", "flink"],
  ["kubernetes.what", "flink"],
  ["state.checkpoints.what", "flink"],
  ["execution.checkpointing.what", "flink"],
  ["kubernetes.operator.what", "shared"],
  ["job.autoscaler.what", "shared"],
  ["state.backend.mine.what", "shared"],
  ["high-availability.etcd", "shared"],
  ["metrics.mine", "shared"],
  ["table.exec.iceberg.what", "shared"],
  ["Pipeline.what", "shared"],
  ["kafka.bootstrap.servers", "foreign"],
  ["taskmanger.what", "foreign"],
  ["constructor", "foreign"],
  ["", "foreign"],
])("%o is %s", (key, namespace) => {
  expect(namespaceOf(key)).toBe(namespace);
});
