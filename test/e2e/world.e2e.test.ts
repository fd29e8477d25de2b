import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { ApiError } from "../../src/kube/api-error.ts";
import { connect, type Connection } from "../../src/kube/connection.ts";
import { ClusterWorld } from "../../src/kube/world/cluster-world.ts";
import { watchOnce } from "../../src/kube/world/watch-once.ts";
import { attach } from "./cluster/attach.ts";
import { until } from "./cluster/until.ts";
import { succeed } from "./headgate/succeed.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkDeployment } from "./resources/flink-deployment.ts";
import { greatestAges } from "./world/ages.ts";
import { createSessionJobs } from "./world/session-jobs.ts";
import { grantReading, lateCrd } from "./world/late-kind.ts";

const handle = inject("cluster");
const isKind = handle.runner === "kind";

// before the replica starts: a kind that nobody serves is looked for by those who may read it
beforeAll(() => succeed(attach(handle), ["create", "-f", "-"], JSON.stringify(grantReading)));
const { cluster, replicas } = useHeadgate({ flags: ["--cluster-session-clusters", "late.example.org/v1"] });
const { kubectl, succeed: done } = useNamespace(cluster, "world");

let connection: Connection;
let ages: Promise<Record<string, number>> = Promise.resolve({});
beforeAll(() => {
  process.env.KUBECONFIG = cluster.kubeconfig;
  connection = connect();
  const [replica] = replicas;
  if (replica) ages = greatestAges(replica, 100);
});
afterAll(() => succeed(cluster, ["delete", "--ignore-not-found", "-f", "-"], JSON.stringify(lateCrd)));

const session = { job: undefined };
const flink = (kind: string, name: string, spec: object): object => ({
  apiVersion: "flink.apache.org/v1beta1",
  kind,
  metadata: { name },
  spec,
});
const sessionJob = (name: string, deploymentName: string): object => {
  const job = { jarURI: "https://artifacts.example.org/a.jar", parallelism: 2, upgradeMode: "stateless" };
  return flink("FlinkSessionJob", name, { deploymentName, job });
};
const snapshot = (name: string, kind: string, job: string): object =>
  flink("FlinkStateSnapshot", name, { jobReference: { kind, name: job }, savepoint: {} });
const list = (...items: object[]): object => ({ apiVersion: "v1", kind: "List", items });

describe("what a resource refers to", () => {
  it("is refused where it is confirmed not to be there", async () => {
    const { exitCode, stderr } = await kubectl("create", snapshot("lonely", "FlinkSessionJob", "nobody"));
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("[snapshot/target]") as string,
    });
  });

  it("is seen although it was stored a moment ago, by the same kubectl apply", async () => {
    for (let round = 1; round <= 5; round += 1) {
      const reports = `reports-${round}`;
      const all = list(
        flinkDeployment(reports, session),
        sessionJob(`daily-${round}`, reports),
        snapshot(`first-${round}`, "FlinkSessionJob", `daily-${round}`),
        flinkDeployment(`orders-${round}`),
        snapshot(`second-${round}`, "FlinkDeployment", `orders-${round}`),
      );
      const { exitCode, stderr } = await kubectl("apply", all);
      expect({ exitCode, isUnknown: stderr.includes("looked up"), stderr }).toMatchObject({
        exitCode: 0,
        isUnknown: false,
      });
    }
  });

  it("is judged as it is now, not as it was", async () => {
    const { exitCode, stderr } = await kubectl(
      "apply",
      list(flinkDeployment("application"), sessionJob("misled", "application")),
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain("[session-job/target-is-application]");
  });
});

describe("what depends on others", () => {
  it("is told of a session cluster that is deleted while jobs name it", async () => {
    await done("apply", list(flinkDeployment("busy", session), sessionJob("hourly", "busy")));
    const warned = await until("the job to be known", async () => {
      const { stderr } = await kubectl("delete flinkdeployment busy --dry-run=server");
      return stderr.includes("delete/session-with-jobs") ? stderr : undefined;
    });
    expect(warned).toContain("hourly");
  });
});

describe("a Scale", () => {
  it("is judged by what it scales", async () => {
    const standalone = { ...session, mode: "standalone" };
    const taskManager = { replicas: 2, resource: { memory: "2048m", cpu: 1 } };
    await done("create", flinkDeployment("scaled", { ...standalone, taskManager }));
    expect(await kubectl("scale flinkdeployment scaled --replicas=3")).toMatchObject({ exitCode: 0 });
    // at once: what is kept may still be the version before
    const { exitCode, stderr } = await kubectl("scale flinkdeployment scaled --replicas=0");
    expect(exitCode).toBe(1);
    expect(stderr).toContain("[resource/replicas]");
  });
});

describe.skipIf(isKind)("the objects kept (binaries runner only)", () => {
  const lines = (): Record<string, string>[] =>
    (replicas[0]?.log() ?? "")
      .split("\n")
      .filter((line) => line.includes('"lookUps"'))
      .map((line) => JSON.parse(line) as Record<string, string>);
  const synced = (kind: string): number =>
    lines().filter(({ lookUps, msg }) => lookUps === kind && msg?.endsWith("up to date")).length;
  const kinds = ["Namespace", "FlinkDeployment", "FlinkSessionJob", "FlinkStateSnapshot"];

  it("are those of kinds that are there", () => {
    expect(kinds.map(synced)).toEqual(kinds.map(() => 1));
    expect(lines().find(({ lookUps }) => lookUps === "SessionCluster")).toMatchObject({
      msg: "the API server does not serve the kind; it is looked for again",
    });
  });

  it("come with a kind that is installed later", async () => {
    await succeed(cluster, ["create", "-f", "-"], JSON.stringify(lateCrd));
    const start = performance.now();
    await until("the kind to be kept", () => synced("SessionCluster") > 0 || undefined, 60);
    figure(`a kind installed later is kept after ${secondsSince(start)} s`);
  });

  it("are listed anew where the version to go on from is forgotten", async () => {
    const watching = watchOnce(connection.config, {
      path: "/apis/flink.apache.org/v1beta1/flinksessionjobs",
      resourceVersion: "1",
      onConnect: () => undefined,
      onEvent: () => undefined,
      stop: AbortSignal.timeout(10_000),
    });
    await expect(watching).rejects.toMatchObject({ status: 410 } satisfies Partial<ApiError>);
  });

  it("may be two thousand session jobs", async () => {
    const before = memoryOf(replicas[0]?.pid);
    const removeAll = await createSessionJobs(connection, 2000);
    const start = performance.now();
    const world = new ClusterWorld({ connection, sessionClusters: undefined, onState: () => undefined });
    world.start();
    await until("the jobs to be kept", () => world.unsettled().length === 0 || undefined);
    const jobs = (await world.resolve([], 0)).list("FlinkSessionJob", "kube-system");
    figure(
      `2,000 session jobs: kept after ${secondsSince(start)} s; replica + ${memoryOf(replicas[0]?.pid) - before} MB`,
    );
    world.stop();
    await removeAll();
    expect(jobs).toMatchObject({ state: "present", value: { length: 2000 } });
  });

  it("have an age that stays small, also where nothing happens", async () => {
    const greatest = await ages;
    figure(`greatest age of a kind in 100 s: ${Math.max(...Object.values(greatest)).toFixed(0)} s`);
    expect(Object.keys(greatest)).toEqual([...kinds, "SessionCluster"]);
    expect(Math.max(...Object.values(greatest))).toBeLessThan(95);
  });

  it("are kept again soon after the API server was killed and restarted", async () => {
    const earlier = kinds.map(synced);
    const killed = performance.now();
    await cluster.restartApiServer();
    const ready = performance.now();
    await until(
      "all kinds to be kept",
      () => kinds.every((kind, i) => synced(kind) > (earlier[i] ?? 0)) || undefined,
    );
    const seconds = Math.max(0, performance.now() - ready) / 1000;
    figure(
      `API server away for ${((ready - killed) / 1000).toFixed(1)} s: all kinds kept ${seconds.toFixed(1)} s after it was ready`,
    );
    expect(seconds).toBeLessThan(15);
  });
});

const figure = (text: string): void => {
  console.log(`figure: ${text}`);
};

const secondsSince = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** Resident, in MB. */
const memoryOf = (pid = 0): number => {
  const [, kilobytes = "0"] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1000);
};
