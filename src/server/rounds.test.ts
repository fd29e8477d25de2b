import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Rounds, type Outcome } from "./rounds.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** Seconds between the rounds that begin within so many seconds. */
const pausesOf = async (outcome: Outcome, seconds: number): Promise<number[]> => {
  const begun: number[] = [];
  const rounds = new Rounds(4000);
  rounds.start(() => {
    begun.push(Date.now() / 1000);
    return Promise.resolve(outcome);
  });
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  rounds.stop();
  return begun.slice(1).map((at, index) => at - (begun[index] ?? 0));
};

it.each<[Outcome, number, number]>([
  ["well", 3, 5],
  ["soon", 0.75, 1.25],
  // a leader's Lease ends after 15 s: whoever fails for long must not lose it between two rounds
  ["badly", 6, 10],
])("%s: the next one begins after %d to %d seconds", async (outcome, least, most) => {
  const pauses = await pausesOf(outcome, 600);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(most + 0.001);
});

it("none begins after the stop", async () => {
  await pausesOf("well", 10);
  expect(vi.getTimerCount()).toBe(0);
});
