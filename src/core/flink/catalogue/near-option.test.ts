import { describe, expect, it } from "vitest";
import { parseDottedVersion } from "../version.ts";
import { describeOption, optionsOf } from "./lookup.ts";
import { nearOptions } from "./near-option.ts";

const near = (line: string, key: string): string[] =>
  nearOptions(key, parseDottedVersion(line) ?? expect.fail(line)).flatMap(({ keys }) => keys);

describe("what was meant", () => {
  it.each([
    ["1.19", "state.checkpoint.dir", "state.checkpoints.dir"],
    ["1.20", "state.checkpoint.dir", "execution.checkpointing.dir"],
    ["1.19", "state.checkpoints.dirr", "state.checkpoints.dir"],
    ["1.19", "state.chekpoints.dir", "state.checkpoints.dir"],
    ["1.19", "state.savepoint.dir", "state.savepoints.dir"],
    ["1.19", "state.savepoints.directory", undefined],
    ["1.19", "state.checkpoints.num-retain", "state.checkpoints.num-retained"],
    ["1.19", "state.backend.incremantal", "state.backend.incremental"],
    ["1.19", "state.backend.rocksdb.memory.manged", "state.backend.rocksdb.memory.managed"],
    ["1.20", "execution.checkpoint.interval", "execution.checkpointing.interval"],
    ["1.20", "execution.checkpointing.intervall", "execution.checkpointing.interval"],
    ["1.20", "execution.checkpointing.min_pause", "execution.checkpointing.min-pause"],
    [
      "1.20",
      "execution.checkpointing.max-concurrent-checkpoint",
      "execution.checkpointing.max-concurrent-checkpoints",
    ],
    [
      "1.20",
      "execution.checkpointing.externalized-checkpoint-retension",
      "execution.checkpointing.externalized-checkpoint-retention",
    ],
    ["1.20", "execution.checkpionting.mode", "execution.checkpointing.mode"],
    ["1.20", "execution.checkpointing.timout", "execution.checkpointing.timeout"],
    ["1.20", "execution.runtime.mode", "execution.runtime-mode"],
    ["1.20", "taskmanager.numberoftaskslots", "taskmanager.numberOfTaskSlots"],
    ["1.20", "taskmanager.numberOfTaskSlot", "taskmanager.numberOfTaskSlots"],
    ["1.20", "taskmanager.number-of-task-slots", "taskmanager.numberOfTaskSlots"],
    ["1.20", "taskmanager.numberTaskSlots", "taskmanager.numberOfTaskSlots"],
    ["1.20", "taskmanger.numberOfTaskSlots", "taskmanager.numberOfTaskSlots"],
    ["1.20", "taskmanager.memory.procces.size", "taskmanager.memory.process.size"],
    ["1.20", "taskmanager.process.memory.size", "taskmanager.memory.process.size"],
    ["1.20", "taskmanager.memory.process", "taskmanager.memory.process.size"],
    ["1.20", "taskmanager.memory.manage.fraction", "taskmanager.memory.managed.fraction"],
    ["1.20", "taskmanager.memory.network.fractions", "taskmanager.memory.network.fraction"],
    ["1.20", "taskmanager.memory.jvm-metaspaces.size", "taskmanager.memory.jvm-metaspace.size"],
    ["1.20", "taskmanager.memory.jvm.metaspace.size", "taskmanager.memory.jvm-metaspace.size"],
    ["1.20", "jobmanager.memory.proces.size", "jobmanager.memory.process.size"],
    ["1.20", "jobmanager.memory.process.sizes", "jobmanager.memory.process.size"],
    ["1.20", "jobmanger.memory.heap.size", "jobmanager.memory.heap.size"],
    ["1.20", "high-availability.storagedir", "high-availability.storageDir"],
    ["1.20", "high-availability.storage-dir", "high-availability.storageDir"],
    ["1.20", "high-availablity.storageDir", "high-availability.storageDir"],
    ["1.20", "high-availability.typ", "high-availability.type"],
    ["1.20", "restart-strategy.fixed-delay.attempt", "restart-strategy.fixed-delay.attempts"],
    ["1.20", "restart-strategy.fixeddelay.delay", "restart-strategy.fixed-delay.delay"],
    [
      "1.20",
      "restart-strategy.exponential-delay.initial-backof",
      "restart-strategy.exponential-delay.initial-backoff",
    ],
    [
      "1.20",
      "restart-strategy.failure-rate.failure-rate.interval",
      "restart-strategy.failure-rate.failure-rate-interval",
    ],
    ["1.20", "restart_strategy.type", "restart-strategy.type"],
    ["1.20", "parallelism.defualt", "parallelism.default"],
    ["1.20", "pipeline.max-paralelism", "pipeline.max-parallelism"],
    ["1.20", "pipeline.object_reuse", "pipeline.object-reuse"],
    ["1.20", "rest.flamegraph.enable", "rest.flamegraph.enabled"],
    ["1.20", "web.submit.enabled", "web.submit.enable"],
    ["1.20", "web.cancel.enabled", "web.cancel.enable"],
    ["1.20", "heartbeat.timout", "heartbeat.timeout"],
    ["1.20", "io.tmp.dir", "io.tmp.dirs"],
    ["1.20", "kubernetes.service.account", "kubernetes.service-account"],
    ["1.20", "kubernetes.rest.service.exposed.type", "kubernetes.rest-service.exposed.type"],
    ["1.20", "classloader.resolve.order", "classloader.resolve-order"],
    ["1.20", "security.ssl.rest.enable", "security.ssl.rest.enabled"],
    ["1.20", "security.ssl.internal.key-store", "security.ssl.internal.keystore"],
    ["1.20", "metrics.reporter", "metrics.reporters"],
    ["1.20", "table.exec.minibatch.enabled", "table.exec.mini-batch.enabled"],
    ["1.20", "job.autoscaler.enable", "job.autoscaler.enabled"],
    ["1.20", "job.autoscaler.stabilisation.interval", "job.autoscaler.stabilization.interval"],
    ["1.20", "job.autoscaler.metric.window", "job.autoscaler.metrics.window"],
    ["1.20", "kubernetes.operator.reconcile.intervall", "kubernetes.operator.reconcile.interval"],
    [
      "1.20",
      "kubernetes.operator.periodic.savepoints.interval",
      "kubernetes.operator.periodic.savepoint.interval",
    ],
    ["1.20", "akka.ask.timout", "pekko.ask.timeout"],
    ["1.17", "akka.ask.timout", "akka.ask.timeout"],
    ["1.20", "$internal.pipeline.job-idd", undefined],
  ])("%s: %s was to be %s", (line, key, meant) => {
    expect(near(line, key)).toEqual(meant === undefined ? [] : [meant]);
  });

  it.each([
    [
      "taskmanager.memory.off-heap.size",
      ["taskmanager.memory.framework.off-heap.size", "taskmanager.memory.task.off-heap.size"],
    ],
    [
      "taskmanager.memory.heap.size",
      ["taskmanager.memory.framework.heap.size", "taskmanager.memory.task.heap.size"],
    ],
    ["execution.interval", ["execution.buffer-timeout.interval", "execution.checkpointing.interval"]],
    ["taskmanager.memory.network.mix", ["taskmanager.memory.network.max", "taskmanager.memory.network.min"]],
  ])("%s was to be one of two", (key, meant) => {
    expect(near("1.20", key).sort()).toEqual(meant);
  });
});

describe("no guess", () => {
  it.each([
    "",
    ".",
    "...",
    "x",
    "__proto__",
    "kafka.bootstrap.servers",
    "my.company.setting",
    "state.backend.mine",
    "state.backend.mine.cache.size",
    "state.backend.gemini.ttl.ms",
    "state.backend.gemini.local.dir",
    "state.checkpoints",
    "execution.checkpointing",
    "high-availability.etcd.endpoints",
    "high-availability.respect-checkpoint-retention-on-shutdown",
    "cluster.termination-message-path",
    "kubernetes.save-application-status-to-configmap.enabled",
    "metrics.kafka.enabled",
    "metrics.mine",
    "table.exec.iceberg.use-v2-sink",
    "table.exec.iceberg.infer-source-parallelism",
    "kubernetes.taskmanager.replicas",
    "job.name",
    "job.id",
    "user.name",
    "client.id",
    "sink.parallelism",
    "sink.topic",
    "task.name",
    "rest.host",
    "web.url",
    "security.token",
    "hudi.enabled",
    "aws.glue.enabled",
    "pipeline.owner",
    "python.version",
    "env",
    "type",
  ])("at %o", (key) => {
    expect(near("1.20", key)).toEqual([]);
    expect(near("2.0", key)).toEqual([]);
  });

  it.each(["a", "a.", "state.backend.", "\ud800", "."])("at a megabyte of %o", (part) => {
    expect(near("1.20", part.repeat(Math.ceil(1_000_000 / part.length)))).toEqual([]);
  });
});

it.each(["1.15", "1.20", "2.3"])("%s: offers only names in use", (line) => {
  const version = parseDottedVersion(line) ?? expect.fail(line);
  const some = optionsOf(version).filter((_, index) => index % 9 === 0);
  for (const key of some.flatMap((option) => near(line, option.key.slice(0, -1)))) {
    const found = describeOption(key, version);
    expect(found, key).toMatchObject({ state: "known" });
    if (found.state === "known") expect(found.option.deprecatedKeys).not.toContain(key);
  }
});
