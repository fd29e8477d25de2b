import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../core/index.ts";
import { KindCache } from "./kind-cache.ts";
import type { KindState } from "./kind-state.ts";

const watched = {
  kind: "FlinkDeployment",
  apiVersion: "flink.apache.org/v1beta1",
  plural: "flinkdeployments",
} as const;
const orders: JsonObject = { metadata: { namespace: "shop", name: "orders" } };
const reference = { namespace: "shop", name: "orders" };

const states = {
  starting: { name: "starting" },
  synced: { name: "synced", objects: 1 },
  missing: { name: "missing" },
  forbidden: { name: "forbidden", reason: "a", remedy: "b" },
  lost: { name: "lost", reason: "a" },
} satisfies Record<string, KindState>;

let told: string[];
let cache: KindCache;
beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  cache = new KindCache(watched, (_, { name }) => told.push(name));
  cache.replace([orders]);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what is known", () => {
  it.each([
    ["starting", undefined, "unknown"],
    ["synced", orders, "present"],
    ["missing", undefined, "present"],
    ["forbidden", undefined, "unknown"],
    ["lost", undefined, "unknown"],
  ] as const)("of a kind that is %s", (name, object, list) => {
    cache.enter(states[name]);
    expect([cache.find(reference), cache.list("shop").state]).toEqual([object, list]);
  });

  it("follows events", () => {
    cache.enter(states.synced);
    cache.take({ type: "DELETED", object: orders });
    expect(cache.list("shop")).toEqual({ state: "present", value: [] });
    cache.take({ type: "ADDED", object: orders });
    cache.take({ type: "MODIFIED", object: { ...orders, spec: { a: 1 } } });
    expect(cache.find(reference)).toMatchObject({ spec: { a: 1 } });
    cache.take({ type: "BOOKMARK", object: { metadata: { resourceVersion: "9" } } });
    expect(cache.size).toBe(1);
  });

  it("of a kind that is not served any more is that there is nothing", () => {
    cache.enter(states.missing);
    expect(cache.list("shop")).toEqual({ state: "present", value: [] });
  });
});

it("tells each change of state once", () => {
  const { synced, lost, missing } = states;
  for (const state of [lost, lost, synced, synced, lost, missing, missing]) cache.enter(state);
  expect(told).toEqual(["lost", "synced", "lost", "missing"]);
});

describe("the age", () => {
  it.each<[string, () => void, number]>([
    ["grows", () => undefined, 60],
    [
      "ends with an event",
      () => {
        cache.take({ type: "ADDED", object: orders });
      },
      0,
    ],
    [
      "ends with a bookmark",
      () => {
        cache.take({ type: "BOOKMARK", object: orders });
      },
      0,
    ],
    [
      "ends with a connection",
      () => {
        cache.enter(states.synced);
      },
      0,
    ],
    [
      "ends with the news that the kind is not served",
      () => {
        cache.enter(states.missing);
      },
      0,
    ],
    [
      "goes on where the kind may not be read",
      () => {
        cache.enter(states.forbidden);
      },
      60,
    ],
    [
      "goes on where the API server does not answer",
      () => {
        cache.enter(states.lost);
      },
      60,
    ],
  ])("%s", (_, happen, expected) => {
    vi.advanceTimersByTime(60_000);
    happen();
    expect(cache.ageSeconds).toBeCloseTo(expected, 3);
  });
});
