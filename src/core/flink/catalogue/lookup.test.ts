import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth, linearGrowth } from "../../../../test/harness/growth.ts";
import { parseDottedVersion, type FlinkVersion } from "../version.ts";
import { describeOption, optionsOf } from "./lookup.ts";
import { replacements } from "./replacements.ts";

const version = (text: string): FlinkVersion => parseDottedVersion(text) ?? expect.fail(text);

const describeIn = (line: string, key: string) => describeOption(key, version(line));

/** `known via whom`, to compare at one glance. */
const summary = (line: string, key: string): unknown => {
  const found = describeIn(line, key);
  return found.state === "known" ? `${found.via} of ${found.option.key}` : found;
};

describe("what a key means", () => {
  it.each([
    ["1.20", "execution.checkpointing.dir", "key of execution.checkpointing.dir"],
    ["1.20", "state.checkpoints.dir", "alias of execution.checkpointing.dir"],
    ["1.19", "state.checkpoints.dir", "key of state.checkpoints.dir"],
    ["2.0", "kubernetes.secrets", "key of kubernetes.secrets"],
    ["2.0", "kubernetes.secrets.my-secret", "prefix of kubernetes.secrets"],
    ["1.15", "kubernetes.jobmanager.labels.app.kubernetes.io/name", "prefix of kubernetes.jobmanager.labels"],
    ["2.0", "metrics.reporter.prom.factory.class", "suffix of metrics.reporter.<name>.factory.class"],
    ["2.0", "metrics.reporter.prom.port", "suffix of metrics.reporter.<name>.port"],
    ["2.0", "metrics.reporter.mine.some.thing", "suffix of metrics.reporter.<name>.<parameter>"],
    ["1.20", "metrics.reporter.prom.class", "suffix of metrics.reporter.<name>.class"],
    [
      "1.20",
      "security.delegation.token.provider.s3.enabled",
      "suffix of security.delegation.token.provider.<serviceName>.enabled",
    ],
    ["1.20", "external-resource.gpu.amount", "pattern of external-resource.<resource_name>.amount"],
    ["1.20", "containerized.master.env.A.B", "pattern of containerized.master.env.<variable>"],
    ["1.20", "fs.s3a.endpoint.region", "pattern of fs.<property>"],
    ["1.20", "fs.s3.limit.total", "pattern of fs.<scheme>.limit.total"],
    ["1.19", "s3.access-key", "pattern of s3.<property>"],
    ["1.16", "kubernetes.operator.reconcile.interval", "key of kubernetes.operator.reconcile.interval"],
    ["2.0", "kubernetes.operator.job.autoscaler.enabled", "alias of job.autoscaler.enabled"],
    ["2.0", "job.autoscaler.target.utilization", "alias of job.autoscaler.utilization.target"],
    [
      "2.0",
      "kubernetes.operator.plugins.listeners.mine.class",
      "pattern of kubernetes.operator.plugins.listeners.<listener>.class",
    ],
    [
      "2.0",
      "kubernetes.operator.snapshot.resource.enabled",
      "key of kubernetes.operator.snapshot.resource.enabled",
    ],
  ])("%s: %s is known as %s", (line, key, expected) => {
    expect(summary(line, key)).toBe(expected);
  });

  it.each([
    ["1.19", "execution.checkpointing.dir", "state.checkpoints.dir"],
    ["1.16", "high-availability.type", "high-availability"],
    ["1.17", "pekko.ask.timeout", "akka.ask.timeout"],
    ["2.0", "state.backend.rocksdb.checkpointdir", "state.backend.rocksdb.localdir"],
  ])("%s: %s is called %s", (line, key, to) => {
    expect(describeIn(line, key)).toEqual({ state: "renamed", to });
  });

  it.each([
    ["2.0", "security.ssl.enabled", ["security.ssl.internal.enabled", "security.ssl.rest.enabled"]],
    ["2.2", "jobmanager.heap.size", ["jobmanager.memory.process.size"]],
    ["2.1", "metrics.reporter.prom.class", ["metrics.reporter.prom.factory.class"]],
  ])("%s: %s is removed since 2.0 for %s", (line, key, to) => {
    expect(describeIn(line, key)).toEqual({ state: "removed", since: "2.0", to });
  });

  it("knows of removed options without a successor", () => {
    expect(describeIn("2.3", "high-availability.job.delay")).toEqual({ state: "removed", since: "2.0" });
  });

  it("says from which line on a key will be known", () => {
    expect(describeIn("1.19", "security.ssl.rest.keystore-type")).toEqual({
      state: "unknown",
      since: "1.20",
    });
  });

  it.each([
    "state.checkpoints.dirr",
    "",
    ".",
    "__proto__",
    "constructor",
    "metrics.reporter.prom",
    "kubernetes.secrets.",
  ])("does not know %o", (key) => {
    expect(describeIn("1.20", key)).toEqual({ state: "unknown" });
  });

  it("names all options that one old key sets", () => {
    expect(describeIn("1.20", "state.backend.local-recovery")).toMatchObject({
      owners: ["execution.checkpointing.local-backup.enabled", "execution.state-recovery.from-local"],
    });
  });
});

describe("versions that are not catalogued", () => {
  it.each(["2.4", "3.0"])("%s has the options of the newest line", (line) => {
    expect(optionsOf(version(line))).toEqual(optionsOf(version("2.3")));
    expect(describeIn(line, "application-result-store.storage-path").state).toBe("known");
  });

  it("takes the line before for one that never was, and the oldest for older ones", () => {
    expect(optionsOf(version("1.99"))).toEqual(optionsOf(version("1.20")));
    expect(optionsOf(version("1.13"))).toEqual(optionsOf(version("1.15")));
  });
});

describe("all options of a version", () => {
  const lines = ["1.15", "1.16", "1.17", "1.18", "1.19", "1.20", "2.0", "2.1", "2.2", "2.3"];

  it.each(lines)("%s: each is known by its key and leads back to itself by each deprecated key", (line) => {
    for (const option of optionsOf(version(line))) {
      const concrete = (name: string): string => name.replace(/<[^>]+>/g, "x");
      expect(describeIn(line, concrete(option.key)), option.key).toMatchObject({ state: "known" });
      for (const name of option.deprecatedKeys) {
        const found = describeIn(line, name);
        expect(found, name).toMatchObject({ state: "known" });
      }
    }
  });

  it.each(lines)("%s: has each key once", (line) => {
    const keys = optionsOf(version(line)).map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

it.each([...replacements])("what replaces %s is known where it is gone", (key, successors) => {
  const concrete = (name: string): string => name.replace(/<[^>]+>/g, "x");
  const found = describeIn("2.0", concrete(key));
  expect(found).toMatchObject({ state: "removed", to: successors.map(concrete) });
  for (const successor of successors)
    expect(describeIn("2.0", concrete(successor)), successor).toMatchObject({ state: "known" });
});

describe("any text", () => {
  it("gets an answer", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (key) => {
        expect(["known", "renamed", "removed", "unknown"]).toContain(describeIn("2.0", key).state);
      }),
    );
  });

  it.each(["a.", "kubernetes.secrets.", "metrics.reporter.", ".", "<", "\ud800"])(
    "takes no more than linear time for %o again and again",
    (part) => {
      const look = (size: number): unknown => describeIn("2.0", part.repeat(size));
      expect(growth(look, 50_000)).toBeLessThan(linearGrowth);
    },
  );
});
