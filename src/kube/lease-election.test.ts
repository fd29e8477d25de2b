import { beforeEach, expect, it } from "vitest";
import { KubeError } from "./kube-error.ts";
import { LeaseElection } from "./lease-election.ts";
import type { Lease, LeaseContent } from "./leases.ts";

let lease: Lease | undefined;
let version = 0;
let now = 0;

const store = (name: string, { spec }: LeaseContent): void => {
  version += 1;
  lease = { name, resourceVersion: String(version), annotations: {}, holder: spec?.holderIdentity ?? "" };
};

const leases = {
  get: () => Promise.resolve(lease),
  create: (name: string, content: LeaseContent) => {
    if (lease !== undefined) return Promise.reject(new KubeError("conflict", "exists"));
    store(name, content);
    return Promise.resolve();
  },
  change: (name: string, content: LeaseContent, resourceVersion?: string) => {
    if (lease?.resourceVersion !== resourceVersion)
      return Promise.reject(new KubeError("conflict", "changed"));
    store(name, content);
    return Promise.resolve();
  },
};

const candidate = (identity: string): LeaseElection =>
  new LeaseElection({ leases, name: "leader", identity, durationSeconds: 15, clock: () => now });

beforeEach(() => {
  lease = undefined;
  now = 1000;
});

it("is won by who comes first, and kept by renewing", async () => {
  const [one, two] = [candidate("one"), candidate("two")];
  expect(await one.campaign()).toBe(true);
  for (let round = 0; round < 10; round += 1) {
    now += 10_000;
    expect(await one.campaign()).toBe(true);
    expect(await two.campaign()).toBe(false);
  }
});

it("passes on when the Lease was seen unchanged for longer than it lasts", async () => {
  const [one, two] = [candidate("one"), candidate("two")];
  await one.campaign();
  now += 60_000;
  // for how long it has not changed is not known yet
  expect(await two.campaign()).toBe(false);
  now += 15_000;
  expect(await two.campaign()).toBe(false);
  now += 1;
  expect(await two.campaign()).toBe(true);
  expect(await one.campaign()).toBe(false);
});

it("passes on at once when it is released, by who leads alone", async () => {
  const [one, two] = [candidate("one"), candidate("two")];
  await one.campaign();
  await two.release();
  expect(await two.campaign()).toBe(false);
  await one.release();
  expect(await two.campaign()).toBe(true);
  await one.release();
  expect(lease?.holder).toBe("two");
});

it("is won by one of two that try at the same time", async () => {
  const both = [candidate("one"), candidate("two")];
  expect((await Promise.all(both.map((one) => one.campaign()))).sort()).toEqual([false, true]);
  lease = lease && { ...lease, holder: "" };
  expect((await Promise.all(both.map((one) => one.campaign()))).filter(Boolean)).toHaveLength(1);
});

it("rejects where the API server does not answer, and leads no more", async () => {
  const one = candidate("one");
  await one.campaign();
  const failing = { ...leases, get: () => Promise.reject(new KubeError("unavailable", "away")) };
  const other = new LeaseElection({
    leases: failing,
    name: "l",
    identity: "x",
    durationSeconds: 15,
    clock: () => now,
  });
  await expect(other.campaign()).rejects.toThrow("away");
});
