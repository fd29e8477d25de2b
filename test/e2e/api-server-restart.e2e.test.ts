import { beforeAll, expect, inject, it } from "vitest";
import { until } from "./cluster/until.ts";
import { reviewsPass, useHeadgate } from "./headgate/use-headgate.ts";
import { useNamespace } from "./headgate/use-namespace.ts";
import { flinkSession } from "./resources/flink-deployment.ts";
import { sessionJob } from "./resources/session-job.ts";

const { cluster, replicas } = useHeadgate();
const { kubectl, succeed } = useNamespace(cluster, "restart");

/** Until the replica's copy of what is stored has a session job: then the deletion of its cluster is warned of. */
const sees = (job: string): Promise<true> =>
  until(`the replica to see ${job}`, async () => {
    const { stderr } = await kubectl("delete flinkdeployment reports --dry-run=server");
    return stderr.includes(job) || undefined;
  });

beforeAll(async () => {
  await succeed("create", flinkSession("reports"));
  await succeed("create", sessionJob("early", "reports"));
  await sees("early");
});

it.skipIf(inject("cluster").runner === "kind")(
  "reviews pass again soon after the API server was killed, by the same replica (binaries runner only)",
  async () => {
    const start = performance.now();
    await cluster.restartApiServer();
    const ready = performance.now();
    await reviewsPass(cluster);
    const passed = performance.now();
    await succeed("create", sessionJob("late", "reports"));
    await sees("late");
    const synced = performance.now();
    console.log(
      `figure: API server killed and restarted: ready after ${seconds(start, ready)} s; from there reviews pass after ${seconds(ready, passed)} s, what is new is seen after ${seconds(ready, synced)} s`,
    );
    for (const { ops } of replicas) expect(await ops("/readyz")).toMatchObject({ status: 200 });
    expect(passed - ready).toBeLessThan(20_000);
  },
);

const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
