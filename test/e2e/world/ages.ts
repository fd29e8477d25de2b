import { setTimeout as sleep } from "node:timers/promises";
import type { Replica } from "../headgate/replica.ts";

/** The age that the metric tells of each kind, in seconds. */
export const agesOf = async ({ ops }: Replica): Promise<Record<string, number>> => {
  const { body } = await ops("/metrics");
  const lines = body.matchAll(/^headgate_world_age_seconds\{kind="(\w+)"\} (\S+)$/gm);
  return Object.fromEntries([...lines].map(([, kind = "", age]) => [kind, Number(age)]));
};

/** The greatest age of each kind within so many seconds. */
export const greatestAges = async (replica: Replica, seconds: number): Promise<Record<string, number>> => {
  const greatest: Record<string, number> = {};
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (const [kind, age] of Object.entries(await agesOf(replica)))
      greatest[kind] = Math.max(age, greatest[kind] ?? 0);
    await sleep(500);
  }
  return greatest;
};
