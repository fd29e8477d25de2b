import { readFileSync } from "node:fs";
import { expect, inject, it } from "vitest";
import { useHeadgate } from "./headgate/use-headgate.ts";
import { replicaClient } from "./load/clients.ts";
import { malformedReview } from "./load/malformed-reviews.ts";

const { cluster, replicas } = useHeadgate({ flags: ["--log-level", "error"] });

const warmUp = 20_000;
const all = 100_000;
/** What the garbage collector leaves lying around between two looks. */
const flatMebibytes = 96;

it.skipIf(inject("cluster").runner === "kind")(
  "100,000 malformed reviews crash nothing and leave the memory flat (binaries runner only)",
  { timeout: 300_000 },
  async () => {
    const [replica] = replicas;
    if (replica === undefined) throw new Error("a replica was to start");
    const client = await replicaClient(cluster, replica);
    const statuses = new Map<number, number>();
    const send = async (index: number): Promise<void> => {
      const path = index % 2 === 0 ? "/mutate?timeout=5s" : "/validate?timeout=5s";
      const { status } = await client.post(path, malformedReview(index));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    };
    const start = performance.now();
    await fromEightSides(0, warmUp, send);
    const warm = mebibytes(replica.pid);
    await fromEightSides(warmUp, all, send);
    const end = mebibytes(replica.pid);
    client.close();
    const seconds = (performance.now() - start) / 1000;
    const answers = [...statuses].map(([status, count]) => `${status}: ${count}`).join(", ");
    console.log(
      `figure: ${all} malformed reviews in ${seconds.toFixed(0)} s (${answers}); resident ${warm} MiB after ${warmUp}, ${end} MiB at the end`,
    );
    expect([...statuses.keys()].filter((status) => status !== 200 && status !== 400)).toEqual([]);
    expect(end - warm).toBeLessThan(flatMebibytes);
    expect(await replica.ops("/healthz")).toMatchObject({ status: 200 });
    expect(replica.log()).toBe("");
  },
);

const fromEightSides = async (
  from: number,
  to: number,
  send: (index: number) => Promise<void>,
): Promise<void> => {
  let next = from;
  const work = async (): Promise<void> => {
    while (next < to) await send(next++);
  };
  await Promise.all(Array.from({ length: 8 }, work));
};

const mebibytes = (pid: number): number => {
  const [, kibibytes = ""] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kibibytes) / 1024);
};
