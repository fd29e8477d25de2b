import { describe, expect, it } from "vitest";
import { parseDottedVersion } from "../core/index.ts";
import { optionAnswer } from "./explain-option-answer.ts";

const answerIn = (line: string, key: string) =>
  optionAnswer(key, parseDottedVersion(line) ?? expect.fail(line));

const factIn = (line: string, key: string, name: string): string[] | undefined =>
  answerIn(line, key)
    ?.facts.find(([known]) => known === name)
    ?.slice(1);

describe("the headline", () => {
  it.each([
    ["1.19", "state.checkpoints.dir", "an option in Flink 1.19"],
    ["1.20", "state.checkpoints.dir", "a deprecated name of execution.checkpointing.dir in Flink 1.20"],
    [
      "2.0",
      "kubernetes.operator.job.autoscaler.enabled",
      "a fallback, which counts where job.autoscaler.enabled is not set",
    ],
    ["2.0", "kubernetes.secrets.mine", "an entry of the map kubernetes.secrets in Flink 2.0"],
    ["2.0", "metrics.reporter.prom.port", "the option metrics.reporter.<name>.port in Flink 2.0"],
    ["1.20", "fs.s3a.endpoint", "one of the keys fs.<property> in Flink 1.20"],
    [
      "1.19",
      "execution.checkpointing.dir",
      "not read by Flink 1.19, where the option is state.checkpoints.dir; read since Flink 1.20",
    ],
    [
      "2.1",
      "state.backend.rocksdb.checkpointdir",
      "not read by Flink 2.1, where the option is state.backend.rocksdb.localdir; read until Flink 1.20",
    ],
    ["2.0", "security.ssl.enabled", "removed in Flink 2.0"],
    ["2.0", "high-availability.job.delay", "removed in Flink 2.0, without a successor"],
    ["1.19", "security.ssl.rest.keystore-type", "not an option of Flink 1.19; it came with Flink 1.20"],
    ["2.9", "parallelism.default", "an option in Flink 2.3"],
  ])("in %s of %s: %s", (line, key, headline) => {
    expect(answerIn(line, key)?.headline).toBe(`${key}: ${headline}`);
  });

  it.each(["state.checkpoints.dirr", "my.company.setting", "", "__proto__"])("has none of %o", (key) => {
    expect(answerIn("2.0", key)).toBeUndefined();
  });
});

describe("the facts", () => {
  const site = "https://nightlies.apache.org/flink";
  it.each([
    ["1.20", "parallelism.default", "type", ["integer"]],
    ["1.20", "parallelism.default", "default", ["1"]],
    ["1.20", "execution.checkpointing.dir", "default", ["none"]],
    ["1.20", "io.tmp.dirs", "default", ["depends on the machine"]],
    ["1.20", "parallelism.default", "since", ["Flink 1.15 or before"]],
    ["1.20", "execution.checkpointing.dir", "since", ["Flink 1.20"]],
    ["1.20", "execution.checkpointing.dir", "until", []],
    ["1.18", "state.checkpoints.dir", "until", ["Flink 1.19"]],
    ["1.18", "job.autoscaler.enabled", "since", undefined],
    ["1.18", "job.autoscaler.enabled", "read by", ["the Flink Kubernetes Operator"]],
    [
      "1.18",
      "job.autoscaler.enabled",
      "other names",
      ["kubernetes.operator.job.autoscaler.enabled (fallback, where this is not set)"],
    ],
    ["1.20", "io.tmp.dirs", "other names", ["taskmanager.tmp.dirs (deprecated)"]],
    ["1.20", "state.backend.local-recovery", "sets also", ["execution.state-recovery.from-local"]],
    [
      "2.0",
      "security.ssl.enabled",
      "write instead",
      ["security.ssl.internal.enabled", "security.ssl.rest.enabled"],
    ],
    ["2.0", "high-availability.job.delay", "write instead", []],
    // The key of today's option, and its facts.
    ["1.19", "execution.checkpointing.dir", "until", ["Flink 1.19"]],
    [
      "1.20",
      "state.checkpoints.dir",
      "documentation",
      [`${site}/flink-docs-release-1.20/docs/deployment/config/#execution-checkpointing-dir`],
    ],
    [
      "1.20",
      "taskmanager.numberOfTaskSlots",
      "documentation",
      [`${site}/flink-docs-release-1.20/docs/deployment/config/#taskmanager-numberoftaskslots`],
    ],
    [
      "2.9",
      "table.exec.state.ttl",
      "documentation",
      [`${site}/flink-docs-release-2.3/docs/dev/table/config/#table-exec-state-ttl`],
    ],
    [
      "2.0",
      "metrics.reporter.prom.port",
      "documentation",
      [`${site}/flink-docs-release-2.0/docs/deployment/config/`],
    ],
    ["2.0", "$internal.pipeline.job-id", "documentation", []],
    [
      "2.0",
      "kubernetes.operator.reconcile.interval",
      "documentation",
      [`${site}/flink-kubernetes-operator-docs-main/docs/operations/configuration/`],
    ],
  ])("in %s of %s: %s %j", (line, key, name, values) => {
    expect(factIn(line, key, name)).toEqual(values);
  });
});
