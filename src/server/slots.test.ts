import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Slots, type Release } from "./slots.ts";

const minute = 60_000;

describe("take", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it("gives as many slots as there are, then queues as many as may wait", async () => {
    const slots = new Slots(2, 1);
    const first = await slots.take(minute);
    expect(await slots.take(minute)).toBeDefined();
    const third = slots.take(minute);
    expect(await slots.take(minute)).toBeUndefined();
    first?.();
    expect(await third).toBeDefined();
  });

  it("serves in the order of arrival, and nobody overtakes the queue", async () => {
    const slots = new Slots(1, 3);
    const order: string[] = [];
    let release: Release | undefined = await slots.take(minute);
    const waiting = ["a", "b"].map(async (name) => {
      const mine = await slots.take(minute);
      order.push(name);
      release = mine;
    });
    release?.();
    expect(await slots.take(0)).toBeUndefined();
    await waiting[0];
    release?.();
    await waiting[1];
    expect(order).toEqual(["a", "b"]);
    release?.();
    expect(await slots.take(0)).toBeDefined();
  });

  it("gives up after the time, and leaves no place in the queue", async () => {
    const slots = new Slots(1, 1);
    const first = await slots.take(minute);
    const late = slots.take(100);
    vi.advanceTimersByTime(99);
    expect(await slots.take(minute)).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(await late).toBeUndefined();
    first?.();
    expect(await slots.take(0)).toBeDefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, -1000])("does not wait where there is no time (%i ms)", async (milliseconds) => {
    const slots = new Slots(1, 1);
    await slots.take(milliseconds);
    expect(await slots.take(milliseconds)).toBeUndefined();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("takes a slot back only once", async () => {
    const slots = new Slots(1, 0);
    const release = await slots.take(0);
    release?.();
    release?.();
    expect(await slots.take(0)).toBeDefined();
    expect(await slots.take(0)).toBeUndefined();
  });
});
