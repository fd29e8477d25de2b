/**
 * What to write instead of options that Flink removed and never took as another name of their successors: from the
 * deprecation notes of the options and the release notes of Flink 2.0. The successors may want other values.
 */
export const replacements: ReadonlyMap<string, readonly string[]> = new Map([
  ["cluster.evenly-spread-out-slots", ["taskmanager.load-balance.mode"]],
  ["execution.async-state.buffer-size", ["execution.async-state.active-buffer-size"]],
  ["execution.async-state.buffer-timeout", ["execution.async-state.active-buffer-timeout"]],
  ["execution.async-state.in-flight-records-limit", ["execution.async-state.total-buffer-size"]],
  ["jobmanager.heap.mb", ["jobmanager.memory.process.size"]],
  ["jobmanager.heap.size", ["jobmanager.memory.process.size"]],
  ["jobmanager.web.ssl.enabled", ["security.ssl.rest.enabled"]],
  ["metrics.reporter.<name>.class", ["metrics.reporter.<name>.factory.class"]],
  ["pipeline.default-kryo-serializers", ["pipeline.serialization-config"]],
  ["pipeline.registered-kryo-types", ["pipeline.serialization-config"]],
  ["pipeline.registered-pojo-types", ["pipeline.serialization-config"]],
  ["security.ssl.enabled", ["security.ssl.internal.enabled", "security.ssl.rest.enabled"]],
  ["sql-client.display.max-column-width", ["table.display.max-column-width"]],
  ["state.backend.forst.remote-dir", ["state.backend.forst.primary-dir"]],
  ["table.exec.shuffle-mode", ["execution.batch-shuffle-mode"]],
  ["taskmanager.heap.mb", ["taskmanager.memory.process.size"]],
  ["taskmanager.heap.size", ["taskmanager.memory.process.size"]],
  ["taskmanager.network.batch-shuffle.compression.enabled", ["taskmanager.network.compression.codec"]],
  ["taskmanager.registration.initial-backoff", ["cluster.registration.initial-timeout"]],
  ["taskmanager.registration.max-backoff", ["cluster.registration.max-timeout"]],
  ["taskmanager.registration.refused-backoff", ["cluster.registration.refused-registration-delay"]],
  ["web.ssl.enabled", ["security.ssl.rest.enabled"]],
]);
