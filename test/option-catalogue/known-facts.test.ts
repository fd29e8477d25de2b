import { describe, expect, it } from "vitest";
import { describeOption, type KnownOption } from "../../src/core/flink/catalogue/lookup.ts";
import { formatValueType } from "../../src/core/flink/catalogue/value-type.ts";
import { parseDottedVersion } from "../../src/core/flink/version.ts";

const look = (line: string, key: string) =>
  describeOption(key, parseDottedVersion(line) ?? expect.fail(line));

const knownOption = (line: string, key: string): KnownOption => {
  const found = look(line, key);
  return found.state === "known" ? found : expect.fail(`${key} in ${line} is ${found.state}`);
};

describe("renames: the old name was the key before, and is read as another name from then on", () => {
  it.each([
    // FLINK-29372: keys that were prefixes of others.
    ["state.backend", "state.backend.type", "1.16", "1.17"],
    ["high-availability", "high-availability.type", "1.16", "1.17"],
    ["restart-strategy", "restart-strategy.type", "1.16", "1.17"],
    ["kubernetes.container.image", "kubernetes.container.image.ref", "1.16", "1.17"],
    ["kubernetes.jobmanager.cpu", "kubernetes.jobmanager.cpu.amount", "1.16", "1.17"],
    ["kubernetes.taskmanager.cpu", "kubernetes.taskmanager.cpu.amount", "1.16", "1.17"],
    ["kubernetes.pod-template-file", "kubernetes.pod-template-file.default", "1.16", "1.17"],
    ["metrics.scope.jm.job", "metrics.scope.jm-job", "1.16", "1.17"],
    // FLINK-32468: Pekko instead of Akka.
    ["akka.ask.timeout", "pekko.ask.timeout", "1.17", "1.18"],
    ["akka.ssl.enabled", "pekko.ssl.enabled", "1.17", "1.18"],
    ["akka.framesize", "pekko.framesize", "1.17", "1.18"],
    // FLINK-34255: checkpoints and state.
    ["state.checkpoint-storage", "execution.checkpointing.storage", "1.19", "1.20"],
    ["state.checkpoints.dir", "execution.checkpointing.dir", "1.19", "1.20"],
    ["state.savepoints.dir", "execution.checkpointing.savepoint-dir", "1.19", "1.20"],
    ["state.checkpoints.num-retained", "execution.checkpointing.num-retained", "1.19", "1.20"],
    [
      "state.checkpoint.cleaner.parallel-mode",
      "execution.checkpointing.cleaner.parallel-mode",
      "1.19",
      "1.20",
    ],
    ["state.checkpoints.create-subdir", "execution.checkpointing.create-subdir", "1.19", "1.20"],
    ["state.backend.incremental", "execution.checkpointing.incremental", "1.19", "1.20"],
    ["taskmanager.state.local.root-dirs", "execution.checkpointing.local-backup.dirs", "1.19", "1.20"],
    ["execution.savepoint.path", "execution.state-recovery.path", "1.19", "1.20"],
    [
      "execution.savepoint.ignore-unclaimed-state",
      "execution.state-recovery.ignore-unclaimed-state",
      "1.19",
      "1.20",
    ],
    ["execution.savepoint-restore-mode", "execution.state-recovery.claim-mode", "1.19", "1.20"],
    [
      "execution.checkpointing.recover-without-channel-state.checkpoint-id",
      "execution.state-recovery.without-channel-state.checkpoint-id",
      "1.19",
      "1.20",
    ],
    ["state.storage.fs.memory-threshold", "execution.checkpointing.data-inline-threshold", "1.19", "1.20"],
    ["state.storage.fs.write-buffer-size", "execution.checkpointing.write-buffer-size", "1.19", "1.20"],
    ["execution.checkpointing.unaligned", "execution.checkpointing.unaligned.enabled", "1.16", "1.17"],
    ["state.backend.latency-track.sample-interval", "state.latency-track.sample-interval", "1.19", "1.20"],
    [
      "high-availability.zookeeper.path.jobgraphs",
      "high-availability.zookeeper.path.execution-plans",
      "1.20",
      "2.0",
    ],
  ])("%s is %s: key in %s, alias from %s", (old, name, before, after) => {
    expect(knownOption(before, old)).toMatchObject({ via: "key", option: { key: old } });
    expect(look(before, name)).toEqual({ state: "renamed", to: old });
    for (const line of [after, "2.3"])
      expect(knownOption(line, old)).toMatchObject({ via: "alias", option: { key: name } });
  });

  it("state.backend.local-recovery was split up in 1.20 and is still read", () => {
    for (const line of ["1.20", "2.3"])
      expect(knownOption(line, "state.backend.local-recovery").owners).toEqual([
        "execution.checkpointing.local-backup.enabled",
        "execution.state-recovery.from-local",
      ]);
  });
});

describe("removals: known up to 1.20, gone in 2.0", () => {
  it.each([
    "cluster.evenly-spread-out-slots",
    "execution.checkpointing.force",
    "high-availability.job.delay",
    "high-availability.zookeeper.path.running-registry",
    "jobmanager.heap.mb",
    "jobmanager.heap.size",
    "jobmanager.web.ssl.enabled",
    "pipeline.auto-type-registration",
    "pipeline.default-kryo-serializers",
    "pipeline.registered-kryo-types",
    "pipeline.registered-pojo-types",
    "recovery.job.delay",
    "security.ssl.enabled",
    "state.backend.async",
    "table.exec.shuffle-mode",
    "taskmanager.exit-on-fatal-akka-error",
    "taskmanager.heap.mb",
    "taskmanager.heap.size",
    "taskmanager.net.transport",
    "taskmanager.network.blocking-shuffle.type",
    "taskmanager.network.memory.buffers-per-channel",
    "taskmanager.network.memory.floating-buffers-per-gate",
    "taskmanager.network.netty.client.numThreads",
    "taskmanager.network.netty.num-arenas",
    "taskmanager.network.netty.sendReceiveBufferSize",
    "taskmanager.network.netty.server.backlog",
    "taskmanager.network.netty.server.numThreads",
    "taskmanager.network.netty.transport",
    "taskmanager.network.numberOfBuffers",
    "taskmanager.registration.initial-backoff",
    "web.backpressure.refresh-interval",
    "web.ssl.enabled",
  ])("%s", (key) => {
    expect(look("1.20", key)).toMatchObject({ state: "known" });
    for (const line of ["2.0", "2.3"])
      expect(look(line, key)).toMatchObject({ state: "removed", since: "2.0" });
  });
});

describe("still read in 2.x, though their own declarations are gone", () => {
  it.each([
    ["security.kerberos.fetch.delegation-token", "security.delegation.tokens.enabled"],
    ["slotmanager.taskmanager-timeout", "resourcemanager.taskmanager-timeout"],
    ["taskmanager.network.memory.fraction", "taskmanager.memory.network.fraction"],
    ["taskmanager.network.memory.max", "taskmanager.memory.network.max"],
    ["web.port", "rest.bind-port"],
    ["state.backend.latency-track.keyed-state-enabled", "state.latency-track.keyed-state-enabled"],
    ["akka.ask.timeout", "pekko.ask.timeout"],
    ["recovery.mode", "high-availability.type"],
    ["query.proxy.ports", "queryable-state.proxy.ports"],
  ])("%s sets %s", (key, name) => {
    expect(knownOption("2.3", key)).toMatchObject({ via: "alias", option: { key: name } });
  });
});

describe("since when", () => {
  it.each([
    ["high-availability.zookeeper.client.authorization", "1.19", "1.20"],
    ["security.ssl.internal.keystore-type", "1.19", "1.20"],
    ["security.ssl.rest.truststore-type", "1.19", "1.20"],
    ["application-result-store.storage-path", "2.2", "2.3"],
    ["application-result-store.delete-on-commit", "2.2", "2.3"],
  ])("%s is not in %s and is in %s", (key, before, since) => {
    expect(look(before, key)).toEqual({ state: "unknown", since });
    expect(knownOption(since, key)).toMatchObject({ via: "key", option: { since } });
  });

  it("no released line can reload key stores", () => {
    expect(look("2.3", "security.ssl.reload")).toEqual({ state: "unknown" });
  });
});

describe("types and defaults", () => {
  it.each([
    ["1.15", "security.ssl.verify-hostname", "boolean", "true"],
    ["2.3", "security.ssl.protocol", "string", "TLSv1.2"],
    ["1.15", "security.ssl.algorithms", "string", "TLS_RSA_WITH_AES_128_CBC_SHA"],
    [
      "2.2",
      "security.ssl.algorithms",
      "string",
      "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
    ],
    ["1.20", "security.ssl.provider", "string", "JDK"],
    ["1.20", "security.ssl.internal.session-cache-size", "integer", "-1"],
    ["1.15", "queryable-state.proxy.ports", "string", "9069"],
    ["2.3", "queryable-state.server.ports", "string", "9067"],
    ["1.15", "high-availability.cluster-id", "string", "/default"],
    ["1.20", "high-availability.jobmanager.port", "string", "0"],
    ["2.3", "high-availability.kubernetes.leader-election.lease-duration", "duration", "15 s"],
    ["1.19", "high-availability.zookeeper.client.session-timeout", "integer", "60000"],
    ["1.20", "high-availability.zookeeper.client.session-timeout", "duration", "1 min"],
    ["1.15", "kubernetes.namespace", "string", "default"],
    ["2.0", "kubernetes.jobmanager.replicas", "integer", "1"],
    ["2.0", "kubernetes.entry.path", "string", "/docker-entrypoint.sh"],
    ["1.20", "state.backend.type", "string", "hashmap"],
    ["2.0", "taskmanager.memory.managed.fraction", "float", "0.4"],
    ["2.0", "taskmanager.numberOfTaskSlots", "integer", "1"],
    ["1.17", "execution.checkpointing.mode", "enum (EXACTLY_ONCE, AT_LEAST_ONCE)", "EXACTLY_ONCE"],
    ["2.0", "restart-strategy.fixed-delay.delay", "duration", "1 s"],
    ["2.0", "job.autoscaler.metrics.window", "duration", "15 min"],
    ["2.0", "kubernetes.operator.savepoint.history.max.age", "duration", "1 d"],
  ])("%s: %s is a %s, %s unless set", (line, key, type, defaultValue) => {
    const { option } = knownOption(line, key);
    expect([formatValueType(option.type), option.default]).toEqual([type, defaultValue]);
  });

  it.each([
    ["kubernetes.env.secretKeyRef", "list of map"],
    ["kubernetes.secrets", "map"],
    ["kubernetes.container.image.pull-secrets", "list of string"],
    ["jobmanager.memory.process.size", "memory"],
  ])("%s is a %s without a default", (key, type) => {
    const { option } = knownOption("1.20", key);
    expect([formatValueType(option.type), option.default, option.dependsOnMachine]).toEqual([
      type,
      undefined,
      false,
    ]);
  });

  it.each([
    "io.tmp.dirs",
    "web.tmpdir",
    "security.ssl.rest.keystore-type",
    "s3.upload.max.concurrent.uploads",
  ])("%s has a default that the machine decides", (key) => {
    expect(knownOption("2.0", key).option).toMatchObject({ dependsOnMachine: true });
  });
});
