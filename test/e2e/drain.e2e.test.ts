import { setTimeout as sleep } from "node:timers/promises";
import { expect, inject, it } from "vitest";
import { callsOf, failedOpen } from "./cluster/api-server-metrics.ts";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { apiServerClient } from "./load/clients.ts";
import { constantLoad } from "./load/constant-load.ts";
import { rehearseCreation } from "./load/creations.ts";

const { cluster, replicas } = useHeadgate({ replicas: 2, flags: ["--drain-seconds", "3"] });
const entries = ["mutate.headgate.dev", "validate.headgate.dev"];

const total = async (count: typeof callsOf): Promise<number> => {
  const counts = await Promise.all(entries.map((entry) => count(cluster, entry)));
  return counts.reduce((sum, one) => sum + one, 0);
};

it.skipIf(inject("cluster").runner === "kind")(
  "SIGTERM of one of two replicas under constant load fails no call (binaries runner only)",
  async () => {
    const [first, second] = replicas;
    if (first === undefined || second === undefined) throw new Error("two replicas were to start");
    const client = apiServerClient(cluster);
    const before = { calls: await total(callsOf), open: await total(failedOpen) };
    const load = constantLoad(() => rehearseCreation(client));
    await sleep(2000);
    const served = await reviewsOf(first.ops);
    await first.stop("SIGTERM");
    await sleep(2000);
    const { made, failed, failures } = await load.stop();
    client.close();
    const calls = (await total(callsOf)) - before.calls;
    console.log(
      `figure: SIGTERM of one of two replicas under load: ${made} writes, ${calls} webhook calls, ${failed} failed`,
    );
    expect(failures).toEqual([]);
    expect((await total(failedOpen)) - before.open).toBe(0);
    // else there was nothing to drain
    expect(served).toBeGreaterThan(0);
    expect(await reviewsOf(second.ops)).toBeGreaterThan(0);
  },
);

const reviewsOf = async (ops: (path: string) => Promise<{ body: string }>): Promise<number> => {
  const { body } = await ops("/metrics");
  const counts = body.matchAll(/^headgate_reviews_total\{[^}]*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
};
